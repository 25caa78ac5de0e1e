import { UnstyledButton } from '@mantine/core';
import classes from './BandButton.module.css';

/** The one way on from a band, in its color. */
export function BandButton({ onClick, children }: { onClick: () => void; children: string }) {
  return (
    <UnstyledButton className={classes.button} onClick={onClick}>
      {children}
    </UnstyledButton>
  );
}

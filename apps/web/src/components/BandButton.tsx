import { UnstyledButton } from '@mantine/core';
import classes from './BandButton.module.css';

export interface BandButtonProps {
  readonly onClick: () => void;
  readonly children: string;
  /** What it is doing since it was pressed, in its place. */
  readonly busy?: string | null;
}

/** The one way on from a band, in its color. */
export function BandButton({ onClick, children, busy = null }: BandButtonProps) {
  return (
    <UnstyledButton className={classes.button} onClick={onClick} disabled={busy !== null}>
      {busy ?? children}
    </UnstyledButton>
  );
}

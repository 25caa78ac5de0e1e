import { Drawer } from '@mantine/core';
import { FreshnessLink } from './FreshnessLink.tsx';
import classes from './Header.module.css';
import { PageLinks } from './PageLinks.tsx';
import { RunningLink } from './RunningLink.tsx';
import { SchemeChoice } from './SchemeChoice.tsx';

/** The pages and the state of the house on a phone, from the side. */
export default function PhoneMenu({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size={280}
      title="Papertide"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <nav className={classes.menu} aria-label="Pages">
        <PageLinks onFollow={onClose} />
      </nav>
      <div className={classes.menuFoot}>
        <RunningLink />
        <FreshnessLink />
        <SchemeChoice />
      </div>
    </Drawer>
  );
}

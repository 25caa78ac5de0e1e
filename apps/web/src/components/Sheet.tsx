import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';

export interface SheetProps {
  readonly label: string;
  readonly opened: boolean;
  readonly onClose: () => void;
  /** Brings its own heading and close button. */
  readonly children: ReactNode;
}

/** A drill-down on a phone: it opens from below over the page and closes by its button, Escape or a tap beside it. */
export function Sheet({ label, opened, onClose, children }: SheetProps) {
  return (
    <Drawer.Root opened={opened} onClose={onClose} position="bottom" size="85%">
      <Drawer.Overlay />
      <Drawer.Content aria-label={label}>
        <Drawer.Body pt="md">{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}

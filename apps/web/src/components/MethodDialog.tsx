import { Modal, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import classes from './MethodDialog.module.css';

export interface MethodDialogProps {
  /** What is computed: "Share of papers per month". */
  readonly title: string;
  /** Definition, formula, thresholds, coverage: paragraphs, lists and `code`. */
  readonly children: ReactNode;
  readonly label?: string;
}

/** "How is this computed?": a link that opens the method. */
export function MethodDialog({ title, children, label = 'How is this computed?' }: MethodDialogProps) {
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <UnstyledButton className={`${classes.link} pt-screen-only`} onClick={open} aria-haspopup="dialog">
        {label}
      </UnstyledButton>
      <Modal opened={opened} onClose={close} title={title} size="lg" closeButtonProps={{ 'aria-label': 'Close' }}>
        <div className={`${classes.prose} pt-words`}>{children}</div>
      </Modal>
    </>
  );
}

import type { ReactNode } from 'react';
import classes from './Tag.module.css';

export type TagTone =
  | 'rising'
  | 'falling'
  | 'new'
  | 'peaked'
  | 'steady'
  | 'candidate'
  | 'provisional'
  | 'demo'
  | 'error';

export interface TagProps {
  readonly tone: TagTone;
  /** What the word means, on hover. */
  readonly title?: string;
  readonly children: ReactNode;
}

/** A word of state on a tinted ground. One per row. */
export function Tag({ tone, title, children }: TagProps) {
  return (
    <span className={classes.tag} data-tone={tone} title={title}>
      {children}
    </span>
  );
}

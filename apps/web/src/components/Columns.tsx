import type { ReactNode } from 'react';
import classes from './Columns.module.css';

export interface ColumnsProps {
  /** How many of 12 columns the first child takes. */
  readonly first?: 6 | 7 | 8;
  /** A hairline between the two, for a panel that belongs to the chart beside it. */
  readonly divided?: boolean;
  /** Exactly two children. */
  readonly children: ReactNode;
}

/** Two parts side by side from 900 px, one under the other below that. */
export function Columns({ first = 8, divided = false, children }: ColumnsProps) {
  return (
    <div className={classes.columns} data-first={first} data-divided={divided || undefined}>
      {children}
    </div>
  );
}

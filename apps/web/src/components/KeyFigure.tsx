import type { ReactNode } from 'react';
import classes from './KeyFigure.module.css';

export interface KeyFigureProps {
  readonly label: string;
  /** Already formatted. */
  readonly figure: ReactNode;
  /** What qualifies it: coverage, change, the middle half. */
  readonly sub?: ReactNode;
  /** A sparkline at the right. */
  readonly children?: ReactNode;
}

/** One figure with its name and what qualifies it. Use inside `KeyFigures`. */
export function KeyFigure({ label, figure, sub, children }: KeyFigureProps) {
  return (
    <div className={classes.item}>
      <dl className={classes.text}>
        <dt className={classes.label}>{label}</dt>
        <dd className={`${classes.figure} pt-figures`}>{figure}</dd>
        {sub !== undefined && <dd className={`${classes.sub} pt-figures`}>{sub}</dd>}
      </dl>
      {children !== undefined && <div className={classes.spark}>{children}</div>}
    </div>
  );
}

/** The strip of key figures: four in a row, two by two on a phone. */
export function KeyFigures({ children }: { children: ReactNode }) {
  return <div className={classes.strip}>{children}</div>;
}

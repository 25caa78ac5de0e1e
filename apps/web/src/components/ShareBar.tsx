import { formatPercent } from '../lib/format.ts';
import classes from './ShareBar.module.css';

export interface ShareBarProps {
  /** A fraction. */
  readonly value: number | null;
  /** The largest value of the column, a fraction: the full width. All bars of a column share it. */
  readonly max: number;
  readonly digits?: number;
  /** A shorter bar, for a table of many columns. */
  readonly short?: boolean;
}

/** A bar in a cell with its figure. */
export function ShareBar({ value, max, digits = 1, short = false }: ShareBarProps) {
  const width = value === null || max <= 0 ? 0 : Math.min(1, value / max);
  return (
    <span className={`${classes.cell} pt-figures`}>
      <span className={classes.track} data-short={short || undefined} aria-hidden="true">
        <span className={classes.bar} style={{ width: `${width * 100}%` }} />
      </span>
      <span className={classes.figure}>{formatPercent(value, digits)}</span>
    </span>
  );
}

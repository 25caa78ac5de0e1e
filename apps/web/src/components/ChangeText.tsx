import type { ShareChange } from '@papertide/core/query';
import { directionOf } from '../lib/change-words.ts';
import { formatPoints, formatSigned } from '../lib/format.ts';
import classes from './ChangeText.module.css';

export interface ChangeTextProps {
  readonly change: ShareChange;
  /** Without "pts", under a head that names the unit. */
  readonly bare?: boolean;
  /** The series is past its peak: what it gained on the window before is not shown as a rise. */
  readonly past?: boolean;
}

/** A change of a share: arrow, sign and points; grey and without an arrow when its interval holds 0. */
export function ChangeText({ change, bare = false, past = false }: ChangeTextProps) {
  const direction = directionOf(change);
  const { difference, low, high } = change;
  const text = bare ? formatSigned(difference === null ? null : difference * 100) : formatPoints(difference);
  const interval =
    low === null || high === null ? undefined : `95% interval ${formatPoints(low)} to ${formatPoints(high)}`;
  return (
    <span
      className={`${classes.change} pt-figures`}
      data-direction={past && direction === 'up' ? 'past' : (direction ?? 'none')}
      title={interval}
    >
      {direction !== null && <span aria-hidden="true">{direction === 'up' ? '▲ ' : '▼ '}</span>}
      {text}
    </span>
  );
}

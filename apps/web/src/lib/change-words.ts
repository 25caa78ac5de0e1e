import type { ShareChange } from '@papertide/core/query';
import { formatPoints, formatSigned, noAnswer } from './format.ts';

/** Which way a change goes; `null` where its interval holds 0 or is not known. */
export function directionOf(change: ShareChange): 'up' | 'down' | null {
  if (change.low !== null && change.low > 0) return 'up';
  return change.high !== null && change.high < 0 ? 'down' : null;
}

/** A change of a share as `ChangeText` shows it: `▲ +4.1 pts`, and `▲ +4.1` where it is `bare`; no arrow where its interval holds 0. */
export function changeWords(change: ShareChange, bare = false): string {
  const { difference } = change;
  const direction = directionOf(change);
  const amount = bare ? formatSigned(difference === null ? null : difference * 100) : formatPoints(difference);
  return direction === null ? amount : `${direction === 'up' ? '▲' : '▼'} ${amount}`;
}

/** The 95% interval of a change in points: `[+0.2, +1.3]`. */
export function intervalWords({ low, high }: ShareChange): string {
  return low === null || high === null ? noAnswer : `[${formatSigned(low * 100)}, ${formatSigned(high * 100)}]`;
}

import type { Growth, Reading, Share, ShareChange } from '../query/share-answer.ts';
import { shareOf } from './share.ts';
import { shareChange } from './share-change.ts';

/** Papers over both windows below which nothing is said about a change. */
export const leastSupport = 10;
/** Papers in the last window that a "new" series needs. */
export const leastNew = 8;

function readingOf(now: Share, before: Share, change: ShareChange): Reading {
  if (change.low === null || change.high === null || now.n + before.n < leastSupport) return 'too-few';
  if (change.low > 0) return before.n === 0 && now.n >= leastNew ? 'new' : 'rising';
  return change.high < 0 ? 'fading' : 'steady';
}

/**
 * The change of a share from one window to the next with its support. `now` and `before` hold the papers of the series
 * (`n`) and all papers (`total`) of two windows of equal length that hold complete periods only.
 *
 * The reading: `too-few` under 10 papers in both windows together, or where a window is empty; `rising` where the 95 %
 * interval of the difference lies above 0 (`new` if there was none before and 8 or more now); `fading` where it lies
 * below 0; else `steady`. Two windows cannot say `peaked`: see `judge`. O(1). See docs/metrics/growth.md.
 */
export function growthOf(
  now: { readonly n: number; readonly total: number },
  before: { readonly n: number; readonly total: number },
): Growth {
  const nowShare = shareOf(now.n, now.total);
  const beforeShare = shareOf(before.n, before.total);
  const change = shareChange(now.n, now.total, before.n, before.total);
  return { now: nowShare, before: beforeShare, change, reading: readingOf(nowShare, beforeShare, change) };
}

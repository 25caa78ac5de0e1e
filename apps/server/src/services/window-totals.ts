import { type Axis, everyPaper } from '@papertide/core/query';
import { countPapers, coveredTotal } from '@papertide/store';
import type { Context } from '../context.ts';
import type { RankedDimension } from './rank-rows.ts';
import { isGiven } from './totals-by-period.ts';
import type { Window } from './windows.ts';

/**
 * The papers that shares of a window are taken of: all of them, but for keywords of a source those to which it gave
 * keywords. 0 without a window.
 */
export async function windowTotal(
  ctx: Context,
  dimension: RankedDimension,
  axis: Axis,
  window: Window | null,
): Promise<number> {
  if (window === null) return 0;
  const { from, to } = window;
  return isGiven(dimension)
    ? coveredTotal(ctx.store.read, 'source-keyword', axis, from, to)
    : countPapers(ctx.store.read, { ...everyPaper, axis, from, to });
}

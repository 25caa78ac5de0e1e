import type { PaperFilter } from '@papertide/core/query';
import { countPapers, coveredTotal } from '@papertide/store';
import type { Context } from '../context.ts';
import type { RankedDimension } from './rank-rows.ts';
import { isGiven } from './totals-by-period.ts';
import type { Window } from './windows.ts';

/**
 * The papers that shares of a window are taken of: all of the filter, but for keywords of a source those to which it gave
 * keywords. 0 without a window.
 */
export async function windowTotal(
  ctx: Context,
  dimension: RankedDimension,
  filter: PaperFilter,
  window: Window | null,
): Promise<number> {
  if (window === null) return 0;
  const { from, to } = window;
  const papers = { ...filter, from, to };
  return isGiven(dimension)
    ? coveredTotal(ctx.store.read, 'source-keyword', papers)
    : countPapers(ctx.store.read, papers);
}

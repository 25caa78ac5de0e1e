import type { Period } from '@papertide/core';
import type { SeriesRef, TrendQuery } from '@papertide/core/query';
import { fillGaps } from '@papertide/core/series';
import { type CountedRef, countByPeriod, keywordsOf } from '@papertide/store';
import type { Context } from '../context.ts';

/** Whether keywords that only a source gives are counted: shares are then taken of the papers to which it gave any. */
export const isGiven = (dimension: SeriesRef['dimension']): boolean => keywordsOf(dimension)?.origin === 'source';

/**
 * The papers that shares of a series are taken of: all, but for a keyword given by a source those with such keywords, and for an
 * organization those whose organization is known. A period without any has no shares.
 */
export function denominatorOf({ dimension }: Pick<SeriesRef, 'dimension'>): CountedRef {
  if (isGiven(dimension)) return { dimension: 'covered', key: 'source-keyword' };
  if (dimension === 'organization') return { dimension: 'covered', key: 'organization' };
  return { dimension: 'all', key: '' };
}

/** Papers of each period under the filter. */
export interface TotalsByPeriod {
  readonly all: readonly number[];
  /** Those that shares of a series are taken of. */
  of(ref: SeriesRef): readonly number[];
}

/** The denominators of a trend's shares; what no series asks for is not counted. */
export async function readTotalsByPeriod(
  ctx: Context,
  { series, filter, interval }: TrendQuery,
  periods: readonly Period[],
): Promise<TotalsByPeriod> {
  const count = async (ref: CountedRef): Promise<number[]> =>
    fillGaps(periods, await countByPeriod(ctx.store.read, ref, filter, interval));
  const all = await count({ dimension: 'all', key: '' });
  const totals = new Map([['', all]]);
  for (const ref of series.map(denominatorOf)) {
    if (!totals.has(ref.key)) totals.set(ref.key, await count(ref));
  }
  return { all, of: (ref) => totals.get(denominatorOf(ref).key) ?? all };
}

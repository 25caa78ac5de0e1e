import type { Period } from '@papertide/core';
import type { SeriesRef, TrendQuery } from '@papertide/core/query';
import { fillGaps } from '@papertide/core/series';
import { type CountedRef, countByPeriod, keywordsOf } from '@papertide/store';
import type { Context } from '../context.ts';

/** Whether keywords that only a source gives are counted: shares are then taken of the papers to which it gave any. */
export const isGiven = (dimension: SeriesRef['dimension']): boolean => keywordsOf(dimension)?.origin === 'source';

/** The papers that shares of a series are taken of: all, or for a keyword given by a source those with such keywords. */
export function denominatorOf({ dimension }: Pick<SeriesRef, 'dimension'>): CountedRef {
  return isGiven(dimension) ? { dimension: 'covered', key: 'source-keyword' } : { dimension: 'all', key: '' };
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
  const given = series.find((ref) => isGiven(ref.dimension));
  const all = await count({ dimension: 'all', key: '' });
  const covered = given === undefined ? all : await count(denominatorOf(given));
  return { all, of: (ref) => (isGiven(ref.dimension) ? covered : all) };
}

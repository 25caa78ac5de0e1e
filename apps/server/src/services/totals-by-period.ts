import type { Period } from '@papertide/core';
import type { TrendQuery } from '@papertide/core/query';
import { fillGaps } from '@papertide/core/series';
import { type CountedRef, countByPeriod } from '@papertide/store';
import type { Context } from '../context.ts';

/**
 * The papers of each period that shares are taken of: all that match the filter, or, where every series is a keyword
 * given by a source, those of them to which a source gave keywords.
 */
export async function readTotalsByPeriod(
  ctx: Context,
  { series, filter, interval }: TrendQuery,
  periods: readonly Period[],
): Promise<number[]> {
  const given = series.length > 0 && series.every((ref) => ref.dimension === 'source-keyword');
  const ref: CountedRef = given ? { dimension: 'covered', key: 'source-keyword' } : { dimension: 'all', key: '' };
  return fillGaps(periods, await countByPeriod(ctx.store.read, ref, filter, interval));
}

import type { Period } from '@papertide/core';
import { groupBy } from '@papertide/core';
import { histogramQuantile } from '@papertide/core/attention';
import type { SeriesRef, TrendQuery, TrendSeries } from '@papertide/core/query';
import { shareOf } from '@papertide/core/series';
import { countUpvotesByPeriod } from '@papertide/store';
import type { Context } from '../context.ts';

export type TrendValues = Pick<TrendSeries, 'value' | 'low' | 'high'>;

/** The share of each period with its 95 % interval. */
export function shareValues(n: readonly number[], totals: readonly number[]): TrendValues {
  const shares = n.map((papers, i) => shareOf(papers, totals[i] ?? 0));
  return { value: shares.map((s) => s.value), low: shares.map((s) => s.low), high: shares.map((s) => s.high) };
}

/** Median and quartiles of each period's known upvotes, from exact histograms. */
export async function upvoteValues(
  ctx: Context,
  ref: SeriesRef,
  { filter, interval }: TrendQuery,
  periods: readonly Period[],
): Promise<TrendValues> {
  const counts = await countUpvotesByPeriod(ctx.store.read, ref, filter, interval);
  const byPeriod = groupBy(counts, (row) => row.period);
  const quantile = (p: number): (number | null)[] =>
    periods.map((period) => {
      const known = (byPeriod.get(period) ?? []).flatMap(({ upvotes, n }) =>
        upvotes === null ? [] : [{ value: upvotes, n }],
      );
      return histogramQuantile(known, p);
    });
  return { value: quantile(0.5), low: quantile(0.25), high: quantile(0.75) };
}

import { groupBy, type Period } from '@papertide/core';
import { histogramOf, histogramQuantile, type ValueCount } from '@papertide/core/attention';
import type { SeriesRef, TrendQuery, TrendSeries } from '@papertide/core/query';
import { shareOf } from '@papertide/core/series';
import { countUpvotesByPeriod, readingsByPeriod } from '@papertide/store';
import type { Context } from '../context.ts';
import type { Corpus } from './corpus.ts';
import { readPercentiles } from './read-percentiles.ts';

export type TrendValues = Pick<TrendSeries, 'value' | 'low' | 'high' | 'unknown'>;

/** What the papers of a period have, as a histogram, and how many of them have it unknown. */
interface Known {
  readonly values: readonly ValueCount[];
  readonly unknown: number;
}

/** The share of each period with its 95 % interval. */
function shareValues(n: readonly number[], totals: readonly number[]): TrendValues {
  const shares = n.map((papers, i) => shareOf(papers, totals[i] ?? 0));
  const unknown = n.map(() => 0);
  return { value: shares.map((s) => s.value), low: shares.map((s) => s.low), high: shares.map((s) => s.high), unknown };
}

/** Median and quartiles of what is known of each period. */
function quartiles(periods: readonly Period[], known: ReadonlyMap<Period, Known>): TrendValues {
  const quantile = (p: number) => periods.map((period) => histogramQuantile(known.get(period)?.values ?? [], p));
  const unknown = periods.map((period) => known.get(period)?.unknown ?? 0);
  return { value: quantile(0.5), low: quantile(0.25), high: quantile(0.75), unknown };
}

async function knownUpvotes(
  ctx: Context,
  ref: SeriesRef,
  { filter, interval }: TrendQuery,
): Promise<Map<Period, Known>> {
  const counts = groupBy(await countUpvotesByPeriod(ctx.store.read, ref, filter, interval), (row) => row.period);
  return new Map(
    [...counts].map(([period, rows]) => {
      const values = rows.flatMap(({ upvotes, n }) => (upvotes === null ? [] : [{ value: upvotes, n }]));
      return [period, { values, unknown: rows.find((row) => row.upvotes === null)?.n ?? 0 }];
    }),
  );
}

async function knownReadings(
  ctx: Context,
  corpus: Corpus,
  ref: SeriesRef,
  { filter, interval, metric }: TrendQuery,
): Promise<Map<Period, Known>> {
  const papers = groupBy(await readingsByPeriod(ctx.store.read, ref, filter, interval), (row) => row.period);
  const places = metric === 'percentile' ? await readPercentiles(ctx, corpus) : null;
  return new Map(
    [...papers].map(([period, rows]) => {
      const all = rows.map((row) => (places === null ? row.comments : (places.get(row.key) ?? null)));
      const values = all.flatMap((value) => (value === null ? [] : [value]));
      return [period, { values: histogramOf(values), unknown: all.length - values.length }];
    }),
  );
}

/** The metric's value of each period of a series that has `n` papers of `totals` there. */
export async function trendValues(
  ctx: Context,
  corpus: Corpus,
  ref: SeriesRef,
  query: TrendQuery,
  { periods, n, totals }: { periods: readonly Period[]; n: readonly number[]; totals: readonly number[] },
): Promise<TrendValues> {
  switch (query.metric) {
    case 'share':
      return shareValues(n, totals);
    case 'papers':
      return { value: n, low: n.map(() => null), high: n.map(() => null), unknown: n.map(() => 0) };
    case 'upvotes':
      return quartiles(periods, await knownUpvotes(ctx, ref, query));
    case 'percentile':
    case 'comments':
      return quartiles(periods, await knownReadings(ctx, corpus, ref, query));
  }
}

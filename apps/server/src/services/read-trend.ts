import { type Interval, type Period, periodsBetween } from '@papertide/core';
import type { Growth, PeriodCoverage, SeriesRef, TrendAnswer, TrendQuery, TrendSeries } from '@papertide/core/query';
import { formatSeriesRef } from '@papertide/core/query';
import { coverPeriods, fillGaps, growthOf } from '@papertide/core/series';
import { countByPeriod, labelsOf } from '@papertide/store';
import type { Context } from '../context.ts';
import { ServiceError } from '../service-error.ts';
import { answer } from './answer.ts';
import { clipDays } from './clip-days.ts';
import type { Corpus } from './corpus.ts';
import { topicName } from './topic-names.ts';
import { readTotalsByPeriod } from './totals-by-period.ts';
import { shareValues, type TrendValues, upvoteValues } from './trend-values.ts';

/** More buckets than a century of weeks are refused before any are counted. */
const mostPeriods = 5300;

/** Complete periods in each of the two windows of a trend's growth: about thirteen weeks, or one longer period. */
const windowPeriods: Readonly<Record<Interval, number>> = { day: 91, week: 13, month: 3, quarter: 1, year: 1 };

/**
 * The growth of a series: its last complete periods against as many before them, all of them where there are fewer than
 * two windows of periods; `null` with fewer than two complete periods.
 */
export function growthOfSeries(
  n: readonly number[],
  totals: readonly number[],
  coverage: readonly PeriodCoverage[],
  interval: Interval,
): Growth | null {
  const complete = coverage.flatMap((c, i) => (c.partial ? [] : [i]));
  const length = Math.min(windowPeriods[interval], Math.floor(complete.length / 2));
  if (length === 0) return null;
  const sum = (indexes: readonly number[]) => ({
    n: indexes.reduce((s, i) => s + (n[i] ?? 0), 0),
    total: indexes.reduce((s, i) => s + (totals[i] ?? 0), 0),
  });
  return growthOf(sum(complete.slice(-length)), sum(complete.slice(-2 * length, -length)));
}

/** The periods that a trend shows: those of the filter, cut to the days that lists cover. */
function periodsOf({ filter, interval }: TrendQuery, { collected: { first, last } }: Corpus): Period[] {
  const from = filter.from ?? first;
  const to = filter.to ?? last;
  if (from === null || to === null) return [];
  const periods =
    Date.parse(to) - Date.parse(from) > mostPeriods * 86_400_000 * 7 ? null : periodsBetween(from, to, interval);
  if (periods === null || periods.length > mostPeriods) {
    throw new ServiceError(
      'usage',
      `From ${from} to ${to} there are too many periods.`,
      'Choose a longer interval or fewer days.',
    );
  }
  return periods;
}

/** What lines and legends call a series, and the palette slot that it prefers. */
function nameOf(
  ref: SeriesRef,
  labels: ReadonlyMap<string, string>,
): Pick<TrendSeries, 'label' | 'shortLabel' | 'slot'> {
  if (ref.dimension === 'all') return { label: 'All papers', shortLabel: 'All papers', slot: null };
  if (ref.dimension === 'topic') {
    const { name, shortName, slot } = topicName(ref.key);
    return { label: name, shortLabel: shortName, slot };
  }
  const label = labels.get(formatSeriesRef(ref)) ?? ref.key;
  return { label, shortLabel: label, slot: null };
}

/**
 * Each series by period under one filter. Without days in the filter the trend runs over the days that lists cover, on
 * either axis. A series that nothing is counted under has zeros.
 */
export function readTrend(ctx: Context, query: TrendQuery): Promise<TrendAnswer> {
  return answer(ctx, 'trend', query, async (corpus) => {
    const { interval, filter, metric } = query;
    const db = ctx.store.read;
    const periods = periodsOf(query, corpus);
    const coverage = coverPeriods(periods, filter.axis, clipDays(corpus.collected, filter));
    const [totals, labels] = await Promise.all([readTotalsByPeriod(ctx, query, periods), labelsOf(db, query.series)]);
    const series = await Promise.all(
      query.series.map(async (ref): Promise<TrendSeries> => {
        const n = fillGaps(periods, await countByPeriod(db, ref, filter, interval));
        const values: TrendValues =
          metric === 'upvotes'
            ? await upvoteValues(ctx, ref, query, periods)
            : metric === 'share'
              ? shareValues(n, totals)
              : { value: n, low: n.map(() => null), high: n.map(() => null) };
        return { ref, ...nameOf(ref, labels), n, ...values, growth: growthOfSeries(n, totals, coverage, interval) };
      }),
    );
    return { query, periods, totals, coverage, series };
  });
}

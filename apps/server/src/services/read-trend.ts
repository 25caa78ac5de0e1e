import {
  formatSeriesRef,
  type SeriesRef,
  type TrendAnswer,
  type TrendQuery,
  type TrendSeries,
} from '@papertide/core/query';
import { coverPeriods, fillGaps } from '@papertide/core/series';
import { countByPeriod, labelsOf } from '@papertide/store';
import type { Context } from '../context.ts';
import { answer } from './answer.ts';
import { clipDays } from './clip-days.ts';
import { periodsToShow } from './periods.ts';
import { growthOfSeries } from './series-growth.ts';
import { topicName } from './topic-names.ts';
import { readTotalsByPeriod } from './totals-by-period.ts';
import { shareValues, type TrendValues, upvoteValues } from './trend-values.ts';

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
    const periods = periodsToShow(filter, interval, corpus.collected);
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

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
import { isKnown } from './known-series.ts';
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
 * either axis. A series that no paper of the filter has is zeros; one that does not exist has no values.
 */
export function readTrend(ctx: Context, query: TrendQuery): Promise<TrendAnswer> {
  return answer(ctx, 'trend', query, async (corpus, ctx) => {
    const { interval, filter, metric } = query;
    const db = ctx.store.read;
    const periods = periodsToShow(filter, interval, corpus.collected);
    const coverage = coverPeriods(periods, filter.axis, corpus.collected, filter);
    const [totals, labels] = await Promise.all([readTotalsByPeriod(ctx, query, periods), labelsOf(db, query.series)]);
    const series = await Promise.all(
      query.series.map(async (ref): Promise<TrendSeries> => {
        const own = totals.of(ref);
        const known = isKnown(ref, labels);
        const n = fillGaps(periods, await countByPeriod(db, ref, filter, interval));
        const none = n.map(() => null);
        const values: TrendValues = !known
          ? { value: none, low: none, high: none }
          : metric === 'upvotes'
            ? await upvoteValues(ctx, ref, query, periods)
            : metric === 'share'
              ? shareValues(n, own)
              : { value: n, low: none, high: none };
        const growth = known ? growthOfSeries(n, own, coverage, interval) : null;
        return { ref, ...nameOf(ref, labels), known, n, totals: own, ...values, growth };
      }),
    );
    return { query, periods, totals: totals.all, coverage, series };
  });
}

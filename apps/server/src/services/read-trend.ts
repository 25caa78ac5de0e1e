import {
  distinctLabels,
  formatSeriesRef,
  isOwnTopic,
  type SeriesRef,
  type TrendAnswer,
  type TrendQuery,
  type TrendSeries,
} from '@papertide/core/query';
import { coverPeriods, fillGaps } from '@papertide/core/series';
import { countByPeriod, labelsOf } from '@papertide/store';
import type { Context } from '../context.ts';
import { answer } from './answer.ts';
import { comparedPeriods, comparedValues } from './compared-periods.ts';
import { forecastOf, isForecast, periodsAhead } from './forecast-series.ts';
import { type CountedSeries, judgeSeries } from './judge-series.ts';
import { isKnown } from './known-series.ts';
import { periodsToShow } from './periods.ts';
import { courseOf } from './series-course.ts';
import { growthWindows } from './series-growth.ts';
import { readSeriesSynonyms } from './series-synonyms.ts';
import { smoothOf } from './smooth-series.ts';
import { topicName } from './topic-names.ts';
import { readTotalsByPeriod } from './totals-by-period.ts';
import { trendEvents } from './trend-events.ts';
import { type TrendValues, trendValues } from './trend-values.ts';

type SeriesName = Pick<TrendSeries, 'label' | 'shortLabel' | 'slot'>;

/** What lines and legends call a series, and the palette slot that it prefers. */
function nameOf(ref: SeriesRef, labels: ReadonlyMap<string, string>): SeriesName {
  if (ref.dimension === 'all') return { label: 'All papers', shortLabel: 'All papers', slot: null };
  if (ref.dimension === 'topic' && !isOwnTopic(ref.key)) {
    const { name, shortName, slot } = topicName(ref.key);
    return { label: name, shortLabel: shortName, slot };
  }
  const label = labels.get(formatSeriesRef(ref)) ?? ref.key;
  return { label, shortLabel: label, slot: null };
}

const noName: SeriesName = { label: '', shortLabel: '', slot: null };

/** The names of the series of one chart, in their order: keywords say wherein they differ. */
function namesOf(series: readonly SeriesRef[], labels: ReadonlyMap<string, string>): SeriesName[] {
  const names = series.map((ref) => ({ ref, ...nameOf(ref, labels) }));
  const distinct = distinctLabels(names);
  return names.map(({ ref: _, ...name }, i) => {
    const label = distinct[i] ?? name.label;
    return label === name.label ? name : { ...name, label, shortLabel: label };
  });
}

/**
 * Each series by period under one filter. Without days in the filter the trend runs over the days that lists cover, on
 * either axis. A series that no paper of the filter has is zeros; one that does not exist has no values.
 */
export function readTrend(ctx: Context, query: TrendQuery): Promise<TrendAnswer> {
  return answer(ctx, 'trend', query, async (corpus, ctx, query) => {
    const { interval, filter } = query;
    const db = ctx.store.read;
    const periods = periodsToShow(filter, interval, corpus.collected);
    const coverage = coverPeriods(periods, filter.axis, corpus.collected, filter);
    const [all, labels, events, synonyms] = await Promise.all([
      readTotalsByPeriod(ctx, query, periods),
      labelsOf(db, query.series),
      trendEvents(ctx, corpus, query, periods),
      readSeriesSynonyms(db, query.series),
    ]);
    const names = namesOf(query.series, labels);
    const counted = await Promise.all(
      query.series.map(async (ref): Promise<CountedSeries> => {
        const n = fillGaps(periods, await countByPeriod(db, ref, filter, interval));
        return { ref, known: isKnown(ref, labels), n, totals: all.of(ref) };
      }),
    );
    const before = comparedPeriods(query, periods);
    const growth = await judgeSeries(ctx, corpus, query, periods, growthWindows(coverage, interval), counted);
    const compared = before === null ? null : await comparedValues(ctx, corpus, query, before, counted);
    const none = periods.map(() => null);
    const series = await Promise.all(
      counted.map(async ({ ref, known, n, totals }, i): Promise<TrendSeries> => {
        const values: TrendValues = known
          ? await trendValues(ctx, corpus, ref, query, { periods, n, totals })
          : { value: none, low: none, high: none, unknown: n };
        return {
          ...{ ref, ...(names[i] ?? noName), known, n, totals, ...values },
          growth: growth[i] ?? null,
          course: known ? courseOf(n, totals, coverage) : null,
          smooth: known ? smoothOf(query, { n, totals, value: values.value }, coverage) : null,
          compared: compared?.[i] ?? null,
          forecast: isForecast(query) ? (known ? forecastOf(n, totals, coverage) : []) : null,
        };
      }),
    );
    const reach = Math.max(0, ...series.map((s) => s.forecast?.length ?? 0));
    const ahead = periodsAhead(coverage).slice(0, reach);
    return { query, periods, totals: all.all, coverage, ahead, comparedPeriods: before, events, series, synonyms };
  });
}

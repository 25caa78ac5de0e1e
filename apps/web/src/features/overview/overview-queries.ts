import { addDays, type Day, periodOf, periodStart } from '@papertide/core';
import { everyPaper, type KeywordDimension, type SeriesRef } from '@papertide/core/query';
import { useQuery } from '@tanstack/react-query';
import { startOfMonths } from '../../lib/start-of-months.ts';
import { useTRPC } from '../../lib/trpc.ts';
import { type DataSpan, intervalFor } from '../../lib/usual-interval.ts';
import { withoutIdleDays } from '../../lib/without-idle-days.ts';

/** Topics in the chart. */
const followed = 5;
const yearOfDays = 365;

/** Topics with most papers in the last 12 months; `now` and `before` hold the papers of those windows. */
export function useYear() {
  const trpc = useTRPC();
  return useQuery(trpc.topics.rank.queryOptions({ window: { days: yearOfDays }, limit: followed }));
}

/** Papers by week over the last 52 weeks of data. */
export function useWeeks(dataTo: Day | null) {
  const trpc = useTRPC();
  return useQuery(
    trpc.trends.read.queryOptions(
      {
        series: [{ dimension: 'all', key: '' }],
        metric: 'papers',
        interval: 'week',
        filter: { ...everyPaper, from: dataTo === null ? null : periodStart(periodOf(addDays(dataTo, -357), 'week')) },
      },
      { enabled: dataTo !== null },
    ),
  );
}

/** Shares of some topics over the last 24 months that the data touches; young data by week or day. */
export function useTopicTrend(series: readonly SeriesRef[], data: DataSpan) {
  const trpc = useTRPC();
  const from = data.to === null ? null : startOfMonths(data.to, 24);
  const filter = { ...everyPaper, from: from !== null && data.from !== null && from < data.from ? null : from };
  return useQuery(
    trpc.trends.read.queryOptions(
      { series: [...series], metric: 'share', interval: intervalFor(filter, data), filter },
      { enabled: series.length > 0 && data.to !== null, select: withoutIdleDays },
    ),
  );
}

/** Upvotes by month; young data by week or day. */
export function useUpvotes(data: DataSpan) {
  const trpc = useTRPC();
  return useQuery(
    trpc.attention.distribution.queryOptions(
      { interval: intervalFor(everyPaper, data) },
      { enabled: data.to !== null },
    ),
  );
}

/** Every topic, the server's usual window against the one before. */
export function useTopicChanges() {
  const trpc = useTRPC();
  return useQuery(trpc.topics.rank.queryOptions({ limit: 500 }));
}

/** The most used keywords of the server's usual window, counted as a dimension does. */
export function useKeywords(origin: KeywordDimension) {
  const trpc = useTRPC();
  return useQuery(trpc.keywords.rank.queryOptions({ origin, limit: 10 }));
}

/** The papers of the last week of data that stand out among those listed with them. */
export function useWeekStandouts(dataTo: Day | null) {
  const trpc = useTRPC();
  const from = dataTo === null ? null : periodStart(periodOf(dataTo, 'week'));
  return useQuery(trpc.attention.standouts.queryOptions({ from, limit: 7 }, { enabled: dataTo !== null }));
}

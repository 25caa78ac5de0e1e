import { addDays, type Day, periodOf, periodStart } from '@papertide/core';
import { everyPaper, type SeriesRef } from '@papertide/core/query';
import { useQuery } from '@tanstack/react-query';
import { startOfMonths } from '../../lib/start-of-months.ts';
import { useTRPC } from '../../lib/trpc.ts';

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

/** Shares of some topics by month, over the last 24 months that the data touches. */
export function useTopicTrend(series: readonly SeriesRef[], dataTo: Day | null) {
  const trpc = useTRPC();
  const from = dataTo === null ? null : startOfMonths(dataTo, 24);
  return useQuery(
    trpc.trends.read.queryOptions(
      { series: [...series], metric: 'share', interval: 'month', filter: { ...everyPaper, from } },
      { enabled: series.length > 0 && dataTo !== null },
    ),
  );
}

/** Upvotes by month. */
export function useMonthlyUpvotes() {
  const trpc = useTRPC();
  return useQuery(trpc.attention.distribution.queryOptions({ interval: 'month' }));
}

/** Every topic, the last 13 weeks against the 13 before. */
export function useTopicChanges() {
  const trpc = useTRPC();
  return useQuery(trpc.topics.rank.queryOptions({ limit: 500 }));
}

/** The most used keywords of the last 13 weeks. */
export function useKeywords() {
  const trpc = useTRPC();
  return useQuery(trpc.keywords.rank.queryOptions({ limit: 10 }));
}

/** The papers of the last week of data that stand out among those listed with them. */
export function useWeekStandouts(dataTo: Day | null) {
  const trpc = useTRPC();
  const from = dataTo === null ? null : periodStart(periodOf(dataTo, 'week'));
  return useQuery(trpc.attention.standouts.queryOptions({ from, limit: 7 }, { enabled: dataTo !== null }));
}

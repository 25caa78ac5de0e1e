import type { Day, Interval } from '@papertide/core';
import type { PaperFilter, UpvoteReadingChoice } from '@papertide/core/query';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTRPC } from '../../lib/trpc.ts';
import type { BehindRequest } from './behind-request.ts';

/** Papers that the drill-down shows. */
const papersShown = 6;

/** How upvotes are spread over the papers of a filter. */
export function useDistribution(interval: Interval, filter: PaperFilter, reading: UpvoteReadingChoice = 'latest') {
  const trpc = useTRPC();
  return useQuery(trpc.attention.distribution.queryOptions({ interval, filter, reading }));
}

/** How unevenly upvotes are spread, by period. */
export function useConcentration(interval: Interval, filter: PaperFilter, reading: UpvoteReadingChoice) {
  const trpc = useTRPC();
  return useQuery(trpc.attention.concentration.queryOptions({ interval, filter, reading }));
}

/** Median upvotes by weekday of listing. */
export function useWeekdays(filter: PaperFilter, reading: UpvoteReadingChoice) {
  const trpc = useTRPC();
  return useQuery(trpc.attention.weekdays.queryOptions({ filter, reading }));
}

/** Comments or stars by period. */
export function useOtherAttention(metric: 'comments' | 'stars', interval: Interval, filter: PaperFilter) {
  const trpc = useTRPC();
  return useQuery(trpc.attention.other.queryOptions({ metric, interval, filter }));
}

/** Topics by growth and reception. */
export function useQuadrant(filter: PaperFilter) {
  const trpc = useTRPC();
  return useQuery(trpc.attention.quadrant.queryOptions({ filter }));
}

/** The upvotes that go with topics, at day 7. */
export function useTopicEffects(filter: PaperFilter) {
  const trpc = useTRPC();
  return useQuery(trpc.attention.effects.queryOptions({ filter }));
}

/** How long until the upvotes of the papers of a filter settle. */
export function useAccrual(filter: PaperFilter) {
  const trpc = useTRPC();
  return useQuery(trpc.attention.accrual.queryOptions({ filter }));
}

/** The papers that gained most upvotes a day in the week up to a day, that of the latest reading where it is `null`. */
export function useFastest(filter: PaperFilter, to: Day | null) {
  const trpc = useTRPC();
  return useQuery(trpc.attention.fastest.queryOptions({ filter, to, limit: 10 }));
}

/** The papers behind a mark, `limit` of them at most. */
export function useBehind(request: BehindRequest | null, limit: number) {
  const trpc = useTRPC();
  return useQuery(
    trpc.attention.behind.queryOptions(
      { ...(request ?? { mark: { kind: 'age', age: 0 } }), limit },
      { enabled: request !== null },
    ),
  );
}

/** Topics by the median percentile of the papers of a filter over the last days of data. */
export function useTopicAttention(days: number, filter: PaperFilter) {
  const trpc = useTRPC();
  return useQuery(trpc.attention.byTopic.queryOptions({ filter, window: days, minimum: 20 }));
}

/** The short names of topics, for narrow places. */
export function useShortNames(): ReadonlyMap<string, string> {
  const trpc = useTRPC();
  const taxonomy = useQuery(trpc.topics.taxonomy.queryOptions());
  return useMemo(() => new Map(taxonomy.data?.topics.map(({ id, shortName }) => [id, shortName])), [taxonomy.data]);
}

export interface RankRequest {
  readonly filter: PaperFilter;
  readonly from: string | null;
  readonly to: string | null;
  readonly sort: 'percentile' | 'upvotes';
  readonly limit: number;
}

/** Papers of a filter that stand out among those listed with them. */
export function useStandouts(request: RankRequest, enabled: boolean) {
  const trpc = useTRPC();
  return useQuery(trpc.attention.standouts.queryOptions(request, { enabled }));
}

/** The papers of a period, most upvotes first. */
export function usePeriodPapers(filter: PaperFilter | null) {
  const trpc = useTRPC();
  return useQuery(
    trpc.papers.list.queryOptions(
      { filter: filter ?? undefined, sort: 'upvotes', limit: papersShown },
      { enabled: filter !== null },
    ),
  );
}

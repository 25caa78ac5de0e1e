import type { Interval } from '@papertide/core';
import type { PaperFilter } from '@papertide/core/query';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTRPC } from '../../lib/trpc.ts';

/** Papers that the drill-down shows. */
const papersShown = 6;

/** How upvotes are spread over the papers of a filter. */
export function useDistribution(interval: Interval, filter: PaperFilter) {
  const trpc = useTRPC();
  return useQuery(trpc.attention.distribution.queryOptions({ interval, filter }));
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

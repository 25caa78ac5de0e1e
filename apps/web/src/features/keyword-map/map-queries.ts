import type { KeywordMapQuery, PaperFilter } from '@papertide/core/query';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../lib/trpc.ts';

/** The map of a query. */
export function useKeywordMap(query: KeywordMapQuery) {
  const trpc = useTRPC();
  return useQuery(trpc.keywords.map.queryOptions(query, { placeholderData: keepPreviousData }));
}

/** The first papers behind a keyword or a cluster, most upvotes first. */
export function useMapPapers(filter: PaperFilter | null, limit: number) {
  const trpc = useTRPC();
  return useQuery(
    trpc.papers.list.queryOptions(
      { filter: filter ?? undefined, sort: 'upvotes', limit },
      { enabled: filter !== null },
    ),
  );
}

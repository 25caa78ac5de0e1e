import type { PaperFilter, PaperQuery } from '@papertide/core/query';
import { useInfiniteQuery, useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { isMissing } from '../../lib/is-missing.ts';
import { useTRPC } from '../../lib/trpc.ts';
import { type DataSpan, intervalFor } from '../../lib/usual-interval.ts';
import { withoutIdleDays } from '../../lib/without-idle-days.ts';
import { mostSaved } from './papers-rows.ts';

/** The list of papers that a query asks for, from its cursor on, page after page; as one answer with all rows fetched so far. */
export function usePapers(query: PaperQuery) {
  const trpc = useTRPC();
  const found = useInfiniteQuery(
    trpc.papers.list.infiniteQueryOptions(query, {
      initialCursor: query.cursor,
      getNextPageParam: ({ next }) => next,
    }),
  );
  const pages = found.data?.pages;
  const data = useMemo(() => pages?.[0] && { ...pages[0], rows: pages.flatMap(({ rows }) => rows) }, [pages]);
  return { ...found, data };
}

/** The latest of some papers by their keys, latest first; those that are gone are left out. */
export function useSavedPapers(keys: readonly string[]) {
  const trpc = useTRPC();
  const asked = keys.slice(-mostSaved).reverse();
  const found = useQueries({
    queries: asked.map((key) => trpc.papers.get.queryOptions({ key }, { placeholderData: undefined, retry: false })),
  });
  const waiting = found.some(({ isPending }) => isPending);
  const failed = found.find(({ isError, error }) => isError && !isMissing(error));
  return {
    data: waiting ? undefined : found.flatMap(({ data }) => (data === undefined ? [] : [data])),
    error: failed?.error ?? null,
    isError: failed !== undefined,
    isFetching: waiting,
    isPlaceholderData: false,
    refetch: () => Promise.all(found.map(({ refetch }) => refetch())),
  };
}

/** The papers of a filter by month, of all dates; young data by week or day. */
export function usePeriods(filter: PaperFilter, data: DataSpan) {
  const trpc = useTRPC();
  const all = { ...filter, from: null, to: null };
  return useQuery(
    trpc.trends.read.queryOptions(
      { series: [{ dimension: 'all', key: '' }], metric: 'papers', interval: intervalFor(all, data), filter: all },
      { enabled: data.to !== null, select: withoutIdleDays },
    ),
  );
}

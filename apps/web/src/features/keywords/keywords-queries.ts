import { useDebouncedValue } from '@mantine/hooks';
import type { KeywordDimension, PaperFilter } from '@papertide/core/query';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { startOfMonths } from '../../lib/start-of-months.ts';
import { useTRPC } from '../../lib/trpc.ts';
import { type DataSpan, intervalFor } from '../../lib/usual-interval.ts';
import { type RankingAsked, type WindowChoice, windowDays } from '../../lib/window-choice.ts';
import { withoutIdleDays } from '../../lib/without-idle-days.ts';
import type { KeywordsState } from './keywords-state.ts';

/** Changes that are looked through for one that a title may claim. */
const looked = 10;
/** Papers in the panel. */
export const papersShown = 5;

/** The ranking that the table shows. */
export function useRanking(asked: RankingAsked, { origin, sort, rows, text, general }: KeywordsState) {
  const trpc = useTRPC();
  const [settled] = useDebouncedValue(text.trim(), 200);
  return useQuery(
    trpc.keywords.rank.queryOptions({
      ...asked,
      origin,
      text: settled,
      limit: Number(rows),
      sort,
      general,
    }),
  );
}

/** The surest changes of the window, whatever keywords the table is narrowed to. */
export function useSurestChanges(asked: RankingAsked, origin: KeywordDimension) {
  const trpc = useTRPC();
  return useQuery(trpc.keywords.rank.queryOptions({ ...asked, origin, limit: looked, sort: 'change' }));
}

/**
 * Shares of the chosen keywords among the papers of a filter over its days; where it has no first one, over 12 months, or 24
 * where the window is half a year or longer. Young data by week or day.
 */
export function useKeywordTrend(
  asked: PaperFilter,
  origin: KeywordDimension,
  keys: readonly string[],
  days: WindowChoice,
  data: DataSpan,
) {
  const trpc = useTRPC();
  const last = asked.to ?? data.to;
  const usual = last === null ? null : startOfMonths(last, (windowDays(days) ?? 0) > 100 ? 24 : 13);
  const filter = {
    ...asked,
    from: asked.from ?? (usual !== null && data.from !== null && usual < data.from ? null : usual),
  };
  return useQuery(
    trpc.trends.read.queryOptions(
      {
        series: keys.map((key) => ({ dimension: origin, key })),
        metric: 'share',
        interval: intervalFor(filter, data),
        filter,
      },
      { enabled: keys.length > 0 && data.to !== null, select: withoutIdleDays },
    ),
  );
}

/** Papers of a keyword, most upvotes first. */
export function useKeywordPapers(filter: PaperFilter | null) {
  const trpc = useTRPC();
  return useQuery(
    trpc.papers.list.queryOptions(
      { filter: filter ?? undefined, sort: 'upvotes', limit: papersShown },
      { enabled: filter !== null },
    ),
  );
}

/** Keywords of the window against the one before, for the slope and the log-odds. */
export function useKeywordPeriods(asked: RankingAsked, { origin, general }: KeywordsState, enabled: boolean) {
  const trpc = useTRPC();
  return useQuery(trpc.keywords.periods.queryOptions({ ...asked, origin, general }, { enabled }));
}

/** The keywords most strongly associated with one. */
export function useNeighbors(origin: KeywordDimension, key: string | undefined) {
  const trpc = useTRPC();
  return useQuery(trpc.keywords.neighbors.queryOptions({ origin, key: key ?? '' }, { enabled: key !== undefined }));
}

/** The synonym group of a keyword, if any, the groups of a term that may be merged into it, whether the reader may, and the ways to. */
export function useSynonyms(key: string, term: string) {
  const trpc = useTRPC();
  const client = useQueryClient();
  const again = { onSuccess: () => client.invalidateQueries() };
  return {
    groups: useQuery(trpc.keywords.synonyms.queryOptions({ keys: [key] })),
    others: useQuery(trpc.keywords.synonyms.queryOptions({ keys: [term] }, { enabled: term !== '' })),
    right: useQuery(trpc.admin.right.queryOptions()),
    merge: useMutation(trpc.keywords.merge.mutationOptions(again)),
    split: useMutation(trpc.keywords.split.mutationOptions(again)),
  };
}

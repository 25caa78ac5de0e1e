import { useDebouncedValue } from '@mantine/hooks';
import { everyPaper, type KeywordDimension, type PaperFilter } from '@papertide/core/query';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { startOfMonths } from '../../lib/start-of-months.ts';
import { useTRPC } from '../../lib/trpc.ts';
import { type DataSpan, intervalFor } from '../../lib/usual-interval.ts';
import { type WindowChoice, windowDays } from '../../lib/window-choice.ts';
import { withoutIdleDays } from '../../lib/without-idle-days.ts';
import type { KeywordsState } from './keywords-state.ts';

/** Changes that are looked through for one that a title may claim. */
const looked = 10;
/** Papers in the panel. */
export const papersShown = 5;

/** The ranking that the table shows. */
export function useRanking({ origin, days, sort, rows, text, general }: KeywordsState) {
  const trpc = useTRPC();
  const [settled] = useDebouncedValue(text.trim(), 200);
  return useQuery(
    trpc.keywords.rank.queryOptions({
      window: { days: windowDays(days) },
      origin,
      text: settled,
      limit: Number(rows),
      sort,
      general,
    }),
  );
}

/** The surest changes of the window, whatever the table is narrowed to. */
export function useSurestChanges(origin: KeywordDimension, days: WindowChoice) {
  const trpc = useTRPC();
  return useQuery(
    trpc.keywords.rank.queryOptions({ window: { days: windowDays(days) }, origin, limit: looked, sort: 'change' }),
  );
}

/** Shares of the chosen keywords over 12 months, or 24 where the window is half a year or longer; young data by week or day. */
export function useKeywordTrend(origin: KeywordDimension, keys: readonly string[], days: WindowChoice, data: DataSpan) {
  const trpc = useTRPC();
  const from = data.to === null ? null : startOfMonths(data.to, (windowDays(days) ?? 0) > 100 ? 24 : 13);
  const filter = { ...everyPaper, from };
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
export function useKeywordPeriods({ origin, days, general }: KeywordsState, enabled: boolean) {
  const trpc = useTRPC();
  return useQuery(
    trpc.keywords.periods.queryOptions({ window: { days: windowDays(days) }, origin, general }, { enabled }),
  );
}

/** The keywords most strongly associated with one. */
export function useNeighbors(origin: KeywordDimension, key: string | undefined) {
  const trpc = useTRPC();
  return useQuery(trpc.keywords.neighbors.queryOptions({ origin, key: key ?? '' }, { enabled: key !== undefined }));
}

/** The synonym group of a keyword, if any, whether the reader may change it, and the ways to. */
export function useSynonyms(key: string) {
  const trpc = useTRPC();
  const client = useQueryClient();
  const again = { onSuccess: () => client.invalidateQueries() };
  return {
    groups: useQuery(trpc.keywords.synonyms.queryOptions({ keys: [key] })),
    right: useQuery(trpc.admin.right.queryOptions()),
    merge: useMutation(trpc.keywords.merge.mutationOptions(again)),
    split: useMutation(trpc.keywords.split.mutationOptions(again)),
  };
}

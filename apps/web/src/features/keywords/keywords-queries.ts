import { useDebouncedValue } from '@mantine/hooks';
import type { Day } from '@papertide/core';
import { everyPaper, type PaperFilter } from '@papertide/core/query';
import { useQuery } from '@tanstack/react-query';
import { startOfMonths } from '../../lib/start-of-months.ts';
import { useTRPC } from '../../lib/trpc.ts';
import type { KeywordsState, Origin } from './keywords-state.ts';

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
      window: { days: Number(days) },
      origin,
      text: settled,
      limit: Number(rows),
      sort,
      general,
    }),
  );
}

/** The surest changes of the window, whatever the table is narrowed to. */
export function useSurestChanges(origin: Origin, days: string) {
  const trpc = useTRPC();
  return useQuery(
    trpc.keywords.rank.queryOptions({ window: { days: Number(days) }, origin, limit: looked, sort: 'change' }),
  );
}

/** Shares of the chosen keywords by month: over 12 months, or 24 where the window is half a year or longer. */
export function useKeywordTrend(origin: Origin, keys: readonly string[], days: string, dataTo: Day | null) {
  const trpc = useTRPC();
  const from = dataTo === null ? null : startOfMonths(dataTo, Number(days) > 100 ? 24 : 13);
  return useQuery(
    trpc.trends.read.queryOptions(
      {
        series: keys.map((key) => ({ dimension: origin, key })),
        metric: 'share',
        interval: 'month',
        filter: { ...everyPaper, from },
      },
      { enabled: keys.length > 0 && dataTo !== null },
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

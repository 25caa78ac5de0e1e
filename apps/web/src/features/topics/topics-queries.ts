import { useDebouncedValue } from '@mantine/hooks';
import type { KeywordDimension, PaperFilter, SeriesRef, TrendQuery } from '@papertide/core/query';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { readEntry } from '../../lib/filter-entry.ts';
import { useTRPC } from '../../lib/trpc.ts';
import type { RankingAsked } from '../../lib/window-choice.ts';
import { withoutIdleDays } from '../../lib/without-idle-days.ts';

/** Series in the chart of an address that names none. */
const usual = 5;
const yearOfDays = 365;
/** Papers that the drill-down shows. */
export const papersShown = 6;

const none: readonly SeriesRef[] = [];

/** The topics with most papers in the last 12 months: what the chart shows until the reader chooses. */
export function useUsualSeries() {
  const trpc = useTRPC();
  const query = useQuery(trpc.topics.rank.queryOptions({ window: { days: yearOfDays }, limit: usual }));
  const series = useMemo(() => query.data?.rows.map((row) => row.ref) ?? none, [query.data]);
  return { query, series };
}

/** The series of the chart over time; days on which no list is expected are left out of daily trends. */
export function useTrend(query: TrendQuery, enabled: boolean) {
  const trpc = useTRPC();
  return useQuery(
    trpc.trends.read.queryOptions(query, { enabled: enabled && query.series.length > 0, select: withoutIdleDays }),
  );
}

/** Every topic of some papers, a window of days against the window before. */
export function useTopicRanking(asked: RankingAsked) {
  const trpc = useTRPC();
  return useQuery(trpc.topics.rank.queryOptions({ ...asked, limit: 500 }));
}

/** The papers behind a point, most upvotes first. */
export function usePointPapers(filter: PaperFilter | null) {
  const trpc = useTRPC();
  return useQuery(
    trpc.papers.list.queryOptions(
      { filter: filter ?? undefined, sort: 'upvotes', limit: papersShown },
      { enabled: filter !== null },
    ),
  );
}

/** What a series can be, in the order in which it is offered. */
const offered = ['topic', 'phrase', 'keyword', 'author', 'organization', 'category', 'source'] as const;

/**
 * Series that a typed text may mean, of one dimension where it names one (`author:hin`), keywords as `keywords` counts them; the
 * largest topics for an empty one.
 */
export function useSuggestions(typed: string, enabled: boolean, keywords: KeywordDimension = 'keyword') {
  const trpc = useTRPC();
  const [text] = useDebouncedValue(typed.trim(), 150);
  const { dimension, value } = readEntry(text);
  const dimensions = dimension === null ? offered.map((each) => (each === 'keyword' ? keywords : each)) : [dimension];
  return useQuery(trpc.keywords.suggest.queryOptions({ text: value, limit: 16, dimensions }, { enabled }));
}

import type { Day } from '@papertide/core';
import {
  type BehindMark,
  daySchema,
  decodeKeywordDimension,
  decodeMark,
  decodePaperQuery,
  decodeTrendQuery,
  encodeKeywordDimension,
  encodeMark,
  encodePaperQuery,
  encodeTrendQuery,
  type KeywordDimension,
  type PaperFilter,
  type TrendQuery,
  type UpvoteReadingChoice,
  upvoteReadings,
} from '@papertide/core/query';
import { ServiceError } from '../service-error.ts';
import type { StandoutQuery } from './queries.ts';
import { type RankFilter, rankFilterSchema, type WindowQuery, windowQuerySchema } from './window-query.ts';

/** The tables that can be taken away. */
export const exportables = ['papers', 'topics', 'keywords', 'trends', 'standouts', 'fastest'] as const;
export type Exportable = (typeof exportables)[number];

/** Of which papers, in which window, keys are ranked. */
export interface RankingSelection {
  readonly window: WindowQuery;
  readonly filter: RankFilter;
}

export interface KeywordSelection extends RankingSelection {
  readonly origin: KeywordDimension;
  /** How a word of a keyword starts. */
  readonly text: string;
  readonly general: boolean;
}

/** Papers of a filter; those behind a mark of the Upvotes page where it names one. */
export interface PapersSelection {
  readonly what: 'papers';
  readonly filter: PaperFilter;
  readonly behind?: { readonly mark: BehindMark; readonly reading: UpvoteReadingChoice };
}

/** Papers among those listed with them: the first listed day, of the filter or all where it is `null`, and their order. */
export interface StandoutSelection {
  readonly filter: PaperFilter;
  readonly since: Day | null;
  readonly sort: StandoutQuery['sort'];
}

/** Papers by upvotes a day in the week that ends on a day, that of the latest reading where it is `null`. */
export interface FastestSelection {
  readonly filter: PaperFilter;
  readonly week: Day | null;
}

/** Which table, and which rows of it. */
export type ExportQuery =
  | PapersSelection
  | ({ readonly what: 'topics' } & RankingSelection)
  | ({ readonly what: 'keywords' } & KeywordSelection)
  | { readonly what: 'trends'; readonly trend: TrendQuery }
  | ({ readonly what: 'standouts' } & StandoutSelection)
  | ({ readonly what: 'fastest' } & FastestSelection);

/**
 * How a word of a keyword starts. Where an address has no such pair, `q` means it, as it did before rankings had a filter:
 * so the pair is written, empty or not, wherever `q` is the filter's text.
 */
const startOfWord = 'find';

type Pairs = readonly (readonly [name: string, value: string])[];

const filterPairs = (filter: PaperFilter): [string, string][] => encodePaperQuery({ ...decodePaperQuery([]), filter });

function rankingPairs({ window: { axis, from, to, days }, filter }: RankingSelection): [string, string][] {
  const pairs = filterPairs({ ...filter, axis, from, to });
  return days === null ? pairs : [...pairs, ['days', String(days)]];
}

/** The query-string pairs of an export; defaults are not written. */
export function encodeExport(query: ExportQuery): [string, string][] {
  switch (query.what) {
    case 'papers':
      return [...filterPairs(query.filter), ...markPairs(query)];
    case 'topics':
      return rankingPairs(query);
    case 'keywords': {
      const pairs = rankingPairs(query);
      if (query.text !== '' || query.filter.text !== '') pairs.push([startOfWord, query.text]);
      pairs.push(...encodeKeywordDimension(query.origin));
      return query.general ? [...pairs, ['general', '1']] : pairs;
    }
    case 'trends':
      return encodeTrendQuery(query.trend);
    case 'standouts': {
      const pairs = filterPairs(query.filter);
      if (query.since !== null) pairs.push(['since', query.since]);
      return query.sort === 'upvotes' ? [...pairs, ['order', 'upvotes']] : pairs;
    }
    case 'fastest':
      return [...filterPairs(query.filter), ...(query.week === null ? [] : [['week', query.week] as [string, string]])];
  }
}

function markPairs({ behind }: PapersSelection): [string, string][] {
  if (behind === undefined) return [];
  const { mark, reading } = behind;
  return [['mark', encodeMark(mark)], ...(reading === 'latest' ? [] : [['reading', reading] as [string, string]])];
}

function decodePapers(pairs: Pairs): PapersSelection {
  const { filter } = forward(decodePaperQuery(pairs));
  const value = (wanted: string): string => pairs.find(([name]) => name === wanted)?.[1] ?? '';
  const mark = decodeMark(value('mark'));
  if (mark === null) return { what: 'papers', filter };
  const reading = upvoteReadings.find((known) => known === value('reading')) ?? 'latest';
  return { what: 'papers', filter, behind: { mark, reading } };
}

function decodeRanking(pairs: Pairs): RankingSelection {
  const { filter } = decodePaperQuery(pairs);
  const { axis, from, to } = filter;
  const days = windowQuerySchema.shape.days.safeParse(
    Number(pairs.find(([name]) => name === 'days')?.[1] ?? Number.NaN),
  );
  const window = { axis, from, to, days: days.success ? days.data : null };
  return { window, filter: rankFilterSchema.parse(filter) };
}

/** A filter whose days run forward; a `usage` error where they do not, for a file without rows would pass for an answer. */
function forward<T extends { readonly filter: PaperFilter }>(query: T): T {
  const { from, to } = query.filter;
  if (from === null || to === null || from <= to) return query;
  throw new ServiceError('usage', `The days end (${to}) before they start (${from}).`);
}

/** The day that pairs give under a name; `null` without one. */
function dayOf(pairs: Pairs, wanted: string): Day | null {
  const day = daySchema.safeParse(pairs.find(([name]) => name === wanted)?.[1]);
  return day.success ? day.data : null;
}

/** The export that pairs describe. Nonsense falls back to defaults; a trend of nothing is a `usage` error. */
export function decodeExport(what: Exportable, pairs: Pairs): ExportQuery {
  switch (what) {
    case 'papers':
      return decodePapers(pairs);
    case 'topics':
      return { what, ...decodeRanking(pairs) };
    case 'keywords': {
      const { window, filter } = decodeRanking(pairs);
      const start = pairs.find(([name]) => name === startOfWord)?.[1];
      return {
        what,
        window,
        filter: start === undefined ? { ...filter, text: '' } : filter,
        origin: decodeKeywordDimension(pairs),
        text: (start ?? filter.text).trim().slice(0, 200).trim(),
        general: pairs.some(([name, value]) => name === 'general' && value === '1'),
      };
    }
    case 'trends': {
      const trend = forward(decodeTrendQuery(pairs, []));
      if (trend.series.length === 0) {
        throw new ServiceError('usage', 'A trend needs something to follow.', 'Name series: ?s=topic:agents&s=all');
      }
      return { what, trend };
    }
    case 'standouts': {
      const sort = pairs.some(([name, value]) => name === 'order' && value === 'upvotes') ? 'upvotes' : 'percentile';
      return { what, filter: forward(decodePaperQuery(pairs)).filter, since: dayOf(pairs, 'since'), sort };
    }
    case 'fastest':
      return { what, filter: forward(decodePaperQuery(pairs)).filter, week: dayOf(pairs, 'week') };
  }
}

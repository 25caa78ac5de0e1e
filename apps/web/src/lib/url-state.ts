import { intervals } from '@papertide/core';
import {
  decodeKeywordDimension,
  decodePaperQuery,
  decodeTrendQuery,
  encodeKeywordDimension,
  encodePaperQuery,
  encodeTrendQuery,
  type KeywordDimension,
  type PaperFilter,
  type PaperQuery,
  type PaperSort,
  paperQuerySchema,
  paperSorts,
  type SeriesRef,
  type TrendQuery,
} from '@papertide/core/query';
import { useCallback, useMemo } from 'react';
import { navigate, useSearch } from 'wouter/use-browser-location';
import type { ParamCodec } from './param-codec.ts';
import { type Pair, readPairs, replacePairs } from './query-string.ts';
import { type DataSpan, intervalFor } from './usual-interval.ts';

const everything = paperQuerySchema.parse({});

const filterNames = [
  ...['q', 'topic', 'area', 'keyword', 'source-keyword', 'category', 'source', 'author', 'organization'],
  ...['in', 'not', 'not-topic', 'together', 'together-of', 'has-code', 'axis', 'from', 'to', 'min-upvotes'],
];
const trendNames = ['s', 'metric', 'interval', 'compare', 'smooth', 'forecast', ...filterNames];
const paperNames = ['sort', 'limit', 'cursor', ...filterNames];
const listNames = ['cursor', ...filterNames];

/** `replace` overwrites the entry of the history, for changes that are not worth a step back, such as typing. */
export interface UrlChange {
  readonly replace?: boolean;
}

export type Setter<T> = (next: T | ((now: T) => T), change?: UrlChange) => void;

/** Part of the query string as a value. Reads the address at the time of the change, so that changes never undo each other. */
function useUrlValue<T>(
  names: readonly string[],
  decode: (pairs: Pair[]) => T,
  encode: (value: T) => Pair[],
): [T, Setter<T>] {
  const search = useSearch();
  const value = useMemo(() => decode(readPairs(search)), [search, decode]);
  const set: Setter<T> = useCallback(
    (next, change = {}) => {
      const { pathname, search: now } = window.location;
      const after = next instanceof Function ? next(decode(readPairs(now))) : next;
      const to = replacePairs(now, names, encode(after));
      if (to !== now) navigate(pathname + to, { replace: change.replace === true });
    },
    [names, decode, encode],
  );
  return [value, set];
}

const noData: DataSpan = { from: null, to: null };
/** A filter whose days run forward: where the address has them turned round, the later one is the end. */
function inOrder<T extends { readonly filter: PaperFilter }>(query: T): T {
  const { from, to } = query.filter;
  return from !== null && to !== null && from > to
    ? { ...query, filter: { ...query.filter, from: to, to: from } }
    : query;
}

/** What stands for a chart from which the reader took the last series. */
const noSeries = 'none';
const namesInterval = ([name, value]: Pair): boolean => name === 'interval' && intervals.some((i) => i === value);

/**
 * The trend in the address; where it names no series, `fallback` (a stable array) stands in, unless the reader took the last
 * one out. Where it names no interval, the shown days of the data decide, and that interval is not written.
 */
export function useTrendQuery(
  fallback: readonly SeriesRef[],
  { from, to }: DataSpan = noData,
): [TrendQuery, Setter<TrendQuery>] {
  const decode = useCallback(
    (pairs: Pair[]) => {
      const emptied = pairs.some(([name, value]) => name === 's' && value === noSeries);
      const query = inOrder(decodeTrendQuery(pairs, emptied ? [] : fallback));
      return pairs.some(namesInterval) ? query : { ...query, interval: intervalFor(query.filter, { from, to }) };
    },
    [fallback, from, to],
  );
  const encode = useCallback(
    (query: TrendQuery): Pair[] => {
      const { interval } = query;
      const none: Pair[] = query.series.length === 0 ? [['s', noSeries]] : [];
      const pairs = [...none, ...encodeTrendQuery({ ...query, interval: 'month' })];
      if (interval === intervalFor(query.filter, { from, to })) return pairs;
      const at = pairs.findLastIndex(([name]) => name === 's' || name === 'metric') + 1;
      return pairs.toSpliced(at, 0, ['interval', interval]);
    },
    [from, to],
  );
  return useUrlValue(trendNames, decode, encode);
}

/** The order of a list that names none: the best match where there are words to match, else the newest. */
const usualSort = ({ text }: PaperFilter): PaperSort => (text === '' ? 'listed' : 'relevance');

function decodePapers(pairs: Pair[]): PaperQuery {
  const query = inOrder(decodePaperQuery(pairs));
  const named = pairs.some(([name, value]) => name === 'sort' && paperSorts.some((sort) => sort === value));
  return named ? query : { ...query, sort: usualSort(query.filter) };
}

function encodePapers(query: PaperQuery): Pair[] {
  const pairs = encodePaperQuery({ ...query, sort: 'listed' });
  return query.sort === usualSort(query.filter) ? pairs : [...pairs, ['sort', query.sort]];
}

/** The list of papers in the address. */
export function usePaperQuery(): [PaperQuery, Setter<PaperQuery>] {
  return useUrlValue(paperNames, decodePapers, encodePapers);
}

const decodeFilter = (pairs: Pair[]): PaperFilter => decodePapers(pairs).filter;
const encodeFilter = (filter: PaperFilter): Pair[] => encodePaperQuery({ ...everything, filter });

/** The filter in the address. Setting it goes back to the first page of a list and leaves all else as it is. */
export function useFilter(): [PaperFilter, Setter<PaperFilter>] {
  return useUrlValue(listNames, decodeFilter, encodeFilter);
}

/** `merge` is of earlier addresses. */
const keywordNames = ['origin', 'merge'];

/** What counts the keywords of the page, in the address. */
export function useKeywordDimension(): [KeywordDimension, Setter<KeywordDimension>] {
  return useUrlValue(keywordNames, decodeKeywordDimension, encodeKeywordDimension);
}

/** A value of a page's own in the address, such as the selected row. `codec` must be a constant of the module. */
export function useParam<T>(name: string, codec: ParamCodec<T>): [T, Setter<T>] {
  const names = useMemo(() => [name], [name]);
  const decode = useCallback(
    (pairs: Pair[]) => codec.decode(pairs.filter(([n]) => n === name).map(([, value]) => value)),
    [name, codec],
  );
  const encode = useCallback((value: T) => codec.encode(value).map((text): Pair => [name, text]), [name, codec]);
  return useUrlValue(names, decode, encode);
}

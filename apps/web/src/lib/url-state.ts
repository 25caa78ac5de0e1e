import {
  decodePaperQuery,
  decodeTrendQuery,
  encodePaperQuery,
  encodeTrendQuery,
  type PaperFilter,
  type PaperQuery,
  paperQuerySchema,
  type SeriesRef,
  type TrendQuery,
} from '@papertide/core/query';
import { useCallback, useMemo } from 'react';
import { navigate, useSearch } from 'wouter/use-browser-location';
import type { ParamCodec } from './param-codec.ts';
import { type Pair, readPairs, replacePairs } from './query-string.ts';

const everything = paperQuerySchema.parse({});

const filterNames = [
  ...['q', 'topic', 'not-topic', 'area', 'keyword', 'source-keyword', 'category', 'source', 'author'],
  ...['axis', 'from', 'to', 'min-upvotes'],
];
const trendNames = ['s', 'metric', 'interval', ...filterNames];
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

/** The trend in the address; where it names no series, `fallback` (a stable array) stands in. */
export function useTrendQuery(fallback: readonly SeriesRef[]): [TrendQuery, Setter<TrendQuery>] {
  const decode = useCallback((pairs: Pair[]) => decodeTrendQuery(pairs, fallback), [fallback]);
  return useUrlValue(trendNames, decode, encodeTrendQuery);
}

/** The list of papers in the address. */
export function usePaperQuery(): [PaperQuery, Setter<PaperQuery>] {
  return useUrlValue(paperNames, decodePaperQuery, encodePaperQuery);
}

const decodeFilter = (pairs: Pair[]): PaperFilter => decodePaperQuery(pairs).filter;
const encodeFilter = (filter: PaperFilter): Pair[] => encodePaperQuery({ ...everything, filter });

/** The filter in the address. Setting it goes back to the first page of a list and leaves all else as it is. */
export function useFilter(): [PaperFilter, Setter<PaperFilter>] {
  return useUrlValue(listNames, decodeFilter, encodeFilter);
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

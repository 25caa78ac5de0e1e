import {
  encodeKeywordDimension,
  encodeTrendQuery,
  formatSeriesRef,
  type KeywordDimension,
  type SeriesRef,
  type TrendQuery,
} from '@papertide/core/query';
import { writePairs } from '../../lib/query-string.ts';

/** The topics page with a trend, and the papers of one of its points open beside it. */
export function pointHref(query: TrendQuery, point: { readonly ref: string; readonly period: string }): string {
  return `/topics${writePairs([...encodeTrendQuery(query), ['at', `${point.ref}@${point.period}`]])}`;
}

/** The topics page with one series. */
export const seriesHref = (ref: SeriesRef): string => `/topics${writePairs([['s', formatSeriesRef(ref)]])}`;

/** The keywords page with keywords counted the same way, one of them chosen. */
export const keywordHref = ({ dimension, key }: { dimension: KeywordDimension; key: string | null }): string =>
  `/keywords${writePairs([...(key === null ? [] : [['k', key] as [string, string]]), ...encodeKeywordDimension(dimension)])}`;

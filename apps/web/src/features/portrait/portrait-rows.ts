import type { Day } from '@papertide/core';
import { encodeTrendQuery, everyPaper, type Portrait, type SeriesRef, trendQuerySchema } from '@papertide/core/query';
import { formatDay, formatNumber, formatPercentile, plural } from '../../lib/format.ts';
import { papersHref } from '../../lib/papers-href.ts';
import { seriesFilter } from '../../lib/point-filter.ts';
import { writePairs } from '../../lib/query-string.ts';

/** The list of the papers that have all of these. */
export const papersOf = (...refs: readonly SeriesRef[]): string =>
  papersHref({ filter: refs.reduce((filter, ref) => seriesFilter(ref, filter), everyPaper) });

/** The trends page with these series side by side. */
export const compareHref = (...series: readonly SeriesRef[]): string =>
  `/topics${writePairs(encodeTrendQuery(trendQuerySchema.parse({ series })))}`;

/** Series of a chart that a portrait leads to. */
const mostAmong = 5;

/** The trends page with the first of some series among the papers of a subject: their shares of them. */
export function amongHref(subject: SeriesRef, ...series: readonly SeriesRef[]): string {
  const filter = seriesFilter(subject, everyPaper);
  return `/topics${writePairs(encodeTrendQuery(trendQuerySchema.parse({ series: series.slice(0, mostAmong), filter })))}`;
}

/** "27 May 2024 to 29 May 2026", "29 May 2026" for a single day, `null` where no day is known. */
export function daysWords(first: Day | null, last: Day | null): string | null {
  if (first === null || last === null) return null;
  return first === last ? formatDay(first) : `${formatDay(first)} to ${formatDay(last)}`;
}

/** Papers with known upvotes that a median percentile needs to be called one. */
export const leastForMedian = 5;

/** How the papers of all dates are received, in a figure and what qualifies it. */
export function receptionWords({ percentile }: Pick<Portrait, 'percentile'>): { figure: string; sub: string } {
  if (percentile === null) return { figure: '–', sub: 'no paper with known upvotes' };
  const { median, low, high, n } = percentile;
  if (n < leastForMedian) return { figure: '–', sub: `${plural(n, 'paper')} with known upvotes: too few to tell` };
  return {
    figure: formatPercentile(median),
    sub: `95% interval ${formatPercentile(low)} to ${formatPercentile(high)} · n = ${formatNumber(n)}, all dates`,
  };
}

/** "3.2 times", "0.4 times"; a dash where it is not known. */
export const ratioWords = (ratio: number | null): string =>
  ratio === null ? '–' : `${formatNumber(ratio, ratio < 10 ? 1 : 0)}×`;

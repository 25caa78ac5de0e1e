import { intervals } from '../period.ts';
import { decodeFilter, encodeFilter, oneOf, type Pairs } from './filter-codec.ts';
import { formatSeriesRef, parseSeriesRef, type SeriesRef } from './series-ref.ts';
import { comparisons, maxSeries, smoothings, type TrendQuery, trendMetrics } from './trend-query.ts';

const defaults = { metric: 'share', interval: 'month' } as const;

/** The query-string pairs of a trend; defaults are not written. */
export function encodeTrendQuery(query: TrendQuery): [string, string][] {
  const pairs: [string, string][] = query.series.map((ref) => ['s', formatSeriesRef(ref)]);
  if (query.metric !== defaults.metric) pairs.push(['metric', query.metric]);
  if (query.interval !== defaults.interval) pairs.push(['interval', query.interval]);
  if (query.compare !== undefined) pairs.push(['compare', query.compare]);
  if (query.smooth !== undefined) pairs.push(['smooth', query.smooth]);
  if (query.forecast === true) pairs.push(['forecast', '1']);
  return [...pairs, ...encodeFilter(query.filter)];
}

/**
 * The trend that pairs describe; where they name no series, `fallback` stands in. `decode(encode(q), [])` is `q`.
 * Nonsense falls back and never throws; series are distinct and at most 10.
 */
export function decodeTrendQuery(pairs: Pairs, fallback: readonly SeriesRef[]): TrendQuery {
  const first = (name: string): string | undefined => pairs.find(([n]) => n === name)?.[1];
  const texts = [...new Set(pairs.filter(([n]) => n === 's').map(([, v]) => v.trim()))];
  const series = texts.flatMap((text) => parseSeriesRef(text) ?? []).slice(0, maxSeries);
  const compare = comparisons.find((each) => each === first('compare'));
  const smooth = smoothings.find((each) => each === first('smooth'));
  return {
    ...(compare && { compare }),
    ...(smooth && { smooth }),
    ...(first('forecast') === '1' && { forecast: true as const }),
    series: series.length > 0 ? series : [...fallback],
    metric: oneOf(trendMetrics, first('metric'), defaults.metric),
    interval: oneOf(intervals, first('interval'), defaults.interval),
    filter: decodeFilter(pairs),
  };
}

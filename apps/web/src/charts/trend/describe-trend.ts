import { formatSeriesRef, type TrendAnswer, type TrendMetric, type TrendSeries } from '@papertide/core/query';
import { formatPeriod, plural } from '../../lib/format.ts';
import { shownRange } from '../../lib/shown-range.ts';
import { coverageWords, figure, metricWords } from '../figures.ts';

/** A trend in words, for those who do not see it: what it shows, then first, last and highest value of each series. */
export function describeTrend(answer: TrendAnswer, hidden: ReadonlySet<string> = new Set()): string {
  const { metric, interval } = answer.query;
  const first = answer.periods[0];
  const last = answer.coverage.at(-1);
  if (first === undefined || !last) return 'Line chart without data.';
  const papers = plural(
    answer.totals.reduce((sum, n) => sum + n, 0),
    'paper',
  );
  const sentences = [
    `Line chart of ${metricWords[metric]} by ${interval}, ${shownRange(answer.periods, answer.query.filter, answer.provenance)}, ${papers}.`,
    ...answer.series
      .filter((s) => s.known && !hidden.has(formatSeriesRef(s.ref)))
      .map((s) => describeSeries(s, answer.periods, metric)),
  ];
  if (last.partial) sentences.push(`The last period is partial. ${coverageWords(last)}.`);
  return sentences.join(' ');
}

function describeSeries(series: TrendSeries, periods: readonly string[], metric: TrendMetric): string {
  const known = series.value.flatMap((v, i) => (v === null ? [] : [{ v, period: periods[i] ?? '' }]));
  const first = known[0];
  const last = known.at(-1);
  if (!first || !last) return `${series.label}: no values.`;
  const top = known.reduce((best, point) => (point.v > best.v ? point : best));
  const at = (point: { v: number; period: string }) => `${figure(metric, point.v)} in ${formatPeriod(point.period)}`;
  if (first === last) return `${series.label}: ${at(first)}.`;
  return `${series.label}: from ${at(first)} to ${at(last)}, highest ${at(top)}.`;
}

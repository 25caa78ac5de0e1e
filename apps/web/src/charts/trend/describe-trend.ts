import {
  adjustedP,
  formatSeriesRef,
  type TrendAnswer,
  type TrendMetric,
  type TrendSeries,
} from '@papertide/core/query';
import { formatDay, formatPeriod, formatPeriods, formatPoints, plural } from '../../lib/format.ts';
import { shownRange } from '../../lib/shown-range.ts';
import { coverageWords, figure, metricWords } from '../figures.ts';
import { dataEvents } from './data-events.ts';
import type { ChartEvent } from './EventMarks.tsx';

/**
 * A trend in words, for those who do not see it: what it shows, then first, last and highest value of each series in the
 * unit that is drawn. Bursts, level shifts, trend and forecast are of shares: a chart of another metric says none of them. With `isIndex`
 * it says that an index of these values is drawn.
 */
export function describeTrend(
  answer: TrendAnswer,
  hidden: ReadonlySet<string> = new Set(),
  notes: readonly ChartEvent[] = [],
  isIndex = false,
): string {
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
    ...(isIndex ? [`Drawn as an ${metricWords.index}; told here as ${metricWords[metric]}.`] : []),
    ...answer.series
      .filter((s) => s.known && !hidden.has(formatSeriesRef(s.ref)))
      .map((s) => [describeSeries(s, answer.periods, metric), ...describeCourse(s, answer)].join(' ')),
  ];
  if (last.partial) sentences.push(`The last period is partial. ${coverageWords(last)}.`);
  const told = [
    ...notes.map(({ day, label }) => `${formatDay(day)}, ${label}`),
    ...dataEvents(answer).map(({ label }) => label),
  ];
  if (told.length > 0) sentences.push(`Notes: ${told.join('; ')}.`);
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

/** What the whole course of a share says: bursts, level shifts, trend, and where it is expected to go; empty for another metric. */
function describeCourse({ course, forecast }: TrendSeries, { query, ahead }: TrendAnswer): string[] {
  if (query.metric !== 'share') return [];
  const sentences: string[] = [];
  const list = (words: readonly string[]): string => words.join(', ');
  if (course !== null && course.bursts.length > 0) {
    sentences.push(`Bursts: ${list(course.bursts.map(({ from, to }) => formatPeriods(from, to)))}.`);
  }
  if (course !== null && course.shifts.length > 0) {
    const words = course.shifts.map(
      (s) => `${formatPeriod(s.at)} from ${figure('share', s.before)} to ${figure('share', s.after)}`,
    );
    sentences.push(`Level shifts: ${list(words)}.`);
  }
  if (course !== null && course.monotone !== null) {
    const { p, slope } = course.monotone;
    sentences.push(`Trend: ${formatPoints(slope, 2)} a ${query.interval}, ${adjustedP(p).replace('q', 'p')}.`);
  }
  const next = forecast?.[0];
  if (next !== undefined && ahead[0] !== undefined) {
    const range = `${figure('share', next.low)} to ${figure('share', next.high)}`;
    sentences.push(`Forecast for ${formatPeriod(ahead[0])}: ${figure('share', next.value)}, ${range}.`);
  }
  return sentences;
}

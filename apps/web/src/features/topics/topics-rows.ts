import type { Period } from '@papertide/core';
import {
  distinctSeries,
  formatSeriesRef,
  type JudgedGrowth,
  maxSeries,
  type SeriesCourse,
  type SeriesRef,
  type TrendAnswer,
} from '@papertide/core/query';
import { assignSlots } from '../../charts/series-style.ts';
import type { SelectedPoint } from '../../lib/chart-point.ts';

/** The point that a wide page opens by itself: the newest one of the largest visible series, if it has papers. */
export function usualPoint(answer: TrendAnswer, hidden: ReadonlySet<string>): SelectedPoint | null {
  const period = answer.periods.at(-1);
  const shown = answer.series.filter((s) => !hidden.has(formatSeriesRef(s.ref)));
  const first = [...shown].sort((a, b) => (b.value.at(-1) ?? -1) - (a.value.at(-1) ?? -1))[0];
  const papers = first?.n.at(-1) ?? 0;
  return period === undefined || first === undefined || papers === 0
    ? null
    : { ref: formatSeriesRef(first.ref), period };
}

/** The series with one more at the end; as they are where it is there already or the chart is full. */
export function withSeries(series: readonly SeriesRef[], ref: SeriesRef): SeriesRef[] {
  const there = series.some((s) => formatSeriesRef(s) === formatSeriesRef(ref));
  return there || series.length >= maxSeries ? [...series] : [...series, ref];
}

/** The series but one, named by the text of its `SeriesRef`. */
export function withoutSeries(series: readonly SeriesRef[], ref: string): SeriesRef[] {
  return series.filter((s) => formatSeriesRef(s) !== ref);
}

/** The series with another one in the place of one; without that one where the other is there already. */
export function replacedSeries(series: readonly SeriesRef[], ref: string, by: SeriesRef): SeriesRef[] {
  const there = series.some((s) => formatSeriesRef(s) === formatSeriesRef(by));
  return there ? withoutSeries(series, ref) : series.map((s) => (formatSeriesRef(s) === ref ? by : s));
}

/** The series with several in the place of one, each once, as many as a chart holds. */
export function spreadSeries(series: readonly SeriesRef[], ref: string, by: readonly SeriesRef[]): SeriesRef[] {
  return distinctSeries(series.flatMap((s) => (formatSeriesRef(s) === ref ? by : [s]))).slice(0, maxSeries);
}

/** A series of the chart in the table below it. */
export interface ComparedRow {
  readonly ref: string;
  readonly label: string;
  /** Palette slot in the chart. */
  readonly slot: number;
  /** Papers in the whole range. */
  readonly papers: number;
  readonly growth: JudgedGrowth | null;
  /** The trend over all complete periods of the range; `null` under 10 of them. */
  readonly monotone: SeriesCourse['monotone'];
  readonly spark: readonly (number | null)[];
  readonly sparkPartial: boolean;
}

/** One row a series that exists, in the order of the chips. The spark shows shares whatever the chart's metric is. */
export function comparedRows(answer: TrendAnswer): ComparedRow[] {
  const slots = assignSlots(answer.series);
  const rows = answer.series.map(({ ref, known, label, n, totals, growth, course }, i) => ({
    ref: formatSeriesRef(ref),
    known,
    label,
    slot: slots[i] ?? 1,
    papers: n.reduce((sum, papers) => sum + papers, 0),
    growth,
    monotone: course?.monotone ?? null,
    spark: n.map((papers, k) => (totals[k] ? papers / (totals[k] ?? 1) : null)),
    sparkPartial: answer.coverage.at(-1)?.partial ?? false,
  }));
  return rows.filter((row) => row.known);
}

/** Two windows as periods, both ends inclusive, and the partial periods between that neither counts. */
export interface ComparedWindows {
  readonly now: readonly [Period, Period];
  readonly before: readonly [Period, Period];
  readonly without: readonly Period[];
}

/** The two windows that the growth of a trend compares: the last complete periods and as many before them. */
export function comparedWindows(answer: TrendAnswer): ComparedWindows | null {
  const complete = answer.coverage.flatMap((c, i) => (c.partial ? [] : [i]));
  const series = answer.series.find((s) => s.growth !== null);
  const total = series?.growth?.now.total;
  let sum = 0;
  let length = 0;
  while (length < complete.length / 2 && total !== undefined && (sum < total || length === 0)) {
    length++;
    sum += series?.totals[complete.at(-length) ?? -1] ?? 0;
  }
  const period = (fromEnd: number): Period | undefined => answer.periods[complete.at(-fromEnd) ?? -1];
  const [a, b, c, d] = [period(2 * length), period(length + 1), period(length), period(1)];
  if (length === 0 || !total || sum !== total || !a || !b || !c || !d) return null;
  const skipped = answer.coverage.filter(({ period, partial }) => partial && a < period && period < d);
  return { now: [c, d], before: [a, b], without: skipped.map(({ period }) => period) };
}

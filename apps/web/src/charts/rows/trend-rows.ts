import type { Period } from '@papertide/core';
import { formatSeriesRef, type PeriodCoverage, type TrendAnswer } from '@papertide/core/query';

/** What one series is at one period. */
export interface TrendPoint {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
  /** The papers that its share is taken of: the N of "n of N". */
  readonly total: number;
}

/** One row a period: what the plot, the tooltip and the table read. `points` run along the drawn series. */
export interface TrendRow {
  readonly index: number;
  readonly period: Period;
  /** Papers of the period. */
  readonly total: number;
  readonly coverage: PeriodCoverage;
  readonly points: readonly TrendPoint[];
}

/** The series of an answer that exist and are drawn, with their place in the answer, which is what colors go by. */
export function drawnSeries(answer: TrendAnswer, hidden: ReadonlySet<string>): { ref: string; place: number }[] {
  return answer.series
    .map((series, place) => ({ ref: formatSeriesRef(series.ref), known: series.known, place }))
    .flatMap(({ ref, known, place }) => (known && !hidden.has(ref) ? [{ ref, place }] : []));
}

/** The rows of a trend, one a period; missing arrays' ends read as unknown. O(periods x series). */
export function trendRows(answer: TrendAnswer, hidden: ReadonlySet<string> = new Set()): TrendRow[] {
  const drawn = drawnSeries(answer, hidden).flatMap(({ place }) => answer.series[place] ?? []);
  return answer.periods.map((period, index) => ({
    index,
    period,
    total: answer.totals[index] ?? 0,
    coverage: answer.coverage[index] ?? { period, collectedDays: 0, expectedDays: 0, cut: false, partial: false },
    points: drawn.map((series) => ({
      value: series.value[index] ?? null,
      low: series.low[index] ?? null,
      high: series.high[index] ?? null,
      n: series.n[index] ?? 0,
      total: series.totals[index] ?? 0,
    })),
  }));
}

/** How many periods are partial at the start and at the end of an axis: the stretches that are drawn dotted. */
export function partialEnds(rows: readonly { readonly coverage: PeriodCoverage }[]): { lead: number; trail: number } {
  const whole = rows.findIndex((row) => !row.coverage.partial);
  if (whole < 0) return { lead: 0, trail: rows.length };
  const lastWhole = rows.findLastIndex((row) => !row.coverage.partial);
  return { lead: whole, trail: rows.length - 1 - lastWhole };
}

/** The highest value that the axis must hold: every value, and the bands of the series for which `banded` says so. */
export function topOf(rows: readonly TrendRow[], banded: (place: number) => boolean): number {
  let top = 0;
  for (const { points } of rows) {
    points.forEach((p, place) => {
      top = Math.max(top, p.value ?? 0, banded(place) ? (p.high ?? 0) : 0);
    });
  }
  return top;
}

/** The rows where a drawn series has a value between two gaps: no line reaches them. The last value has its end marker. */
export function lonePoints(rows: readonly TrendRow[], place: number): TrendRow[] {
  const known = (index: number) => rows[index]?.points[place]?.value != null;
  const end = rows.findLastIndex((row) => known(row.index));
  return rows.filter((row) => row.index !== end && known(row.index) && !known(row.index - 1) && !known(row.index + 1));
}

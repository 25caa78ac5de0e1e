import { type Interval, type Period, shiftPeriod } from '@papertide/core';
import { formatSeriesRef, type PeriodCoverage, type TrendAnswer, type TrendSeries } from '@papertide/core/query';
import { periodTitle } from '../figures.ts';

/** A value with its interval. */
export interface Interval95 {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** What one series is at one place of the axis. */
export interface TrendPoint {
  /** The period that it counts, `null` where it counts none: after the end of the series, and in the future. */
  readonly period: Period | null;
  readonly partial: boolean;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
  /** The papers that its share is taken of: the N of "n of N". */
  readonly total: number;
  /** Those of its papers whose upvotes or comments are not known. */
  readonly unknown: number;
  /** The smooth line, and the period that the trend is laid over. */
  readonly smooth: number | null;
  readonly ghost: number | null;
  readonly forecast: Interval95 | null;
}

/** One row a place on the axis: what the plot, the tooltip and the table read. `points` run along the drawn series. */
export interface TrendRow {
  readonly index: number;
  readonly period: Period;
  /** What stands over the tooltip: the period, or how far it is from the first paper. */
  readonly title: string;
  /** Papers of the period; `null` where each series is at another one. */
  readonly total: number | null;
  readonly coverage: PeriodCoverage;
  /** After the last period of data: nothing was counted. */
  readonly future: boolean;
  readonly points: readonly TrendPoint[];
}

/** A point where a series counts nothing. */
export const noPoint: TrendPoint = {
  ...{ period: null, partial: true, value: null, low: null, high: null, n: 0, total: 0, unknown: 0 },
  ...{ smooth: null, ghost: null, forecast: null },
};

/** The series of an answer that exist and are drawn, with their place in the answer, which is what colors go by. */
export function drawnSeries(answer: TrendAnswer, hidden: ReadonlySet<string>): { ref: string; place: number }[] {
  return answer.series
    .map((series, place) => ({ ref: formatSeriesRef(series.ref), known: series.known, place }))
    .flatMap(({ ref, known, place }) => (known && !hidden.has(ref) ? [{ ref, place }] : []));
}

const uncovered = { collectedDays: 0, expectedDays: 0, cut: false, partial: false };

/**
 * The rows of a trend, one a period, and one for each period after them that is forecast; missing arrays' ends read as
 * unknown. O(periods x series).
 */
export function trendRows(answer: TrendAnswer, hidden: ReadonlySet<string> = new Set()): TrendRow[] {
  const drawn = drawnSeries(answer, hidden).flatMap(({ place }) => answer.series[place] ?? []);
  const forecastAt = (series: TrendSeries, period: Period) => series.forecast?.[answer.ahead.indexOf(period)] ?? null;
  const counted = answer.periods.map((period, index): TrendRow => {
    const coverage = answer.coverage[index] ?? { period, ...uncovered };
    return {
      ...{ index, period, title: periodTitle(period), coverage, future: false },
      total: answer.totals[index] ?? 0,
      points: drawn.map((series) => ({
        period,
        partial: coverage.partial,
        value: series.value[index] ?? null,
        low: series.low[index] ?? null,
        high: series.high[index] ?? null,
        n: series.n[index] ?? 0,
        total: series.totals[index] ?? 0,
        unknown: series.unknown[index] ?? 0,
        smooth: series.smooth?.[index] ?? null,
        ghost: series.compared?.value[index] ?? null,
        forecast: forecastAt(series, period),
      })),
    };
  });
  const later = answer.ahead.filter((period) => period > (answer.periods.at(-1) ?? ''));
  const future = later.map(
    (period, i): TrendRow => ({
      ...{ index: counted.length + i, period, title: periodTitle(period), total: null, future: true },
      coverage: { period, ...uncovered },
      points: drawn.map((series) => ({ ...noPoint, forecast: forecastAt(series, period) })),
    }),
  );
  return [...counted, ...future];
}

/** How many periods are partial at the start and at the end of an axis: the stretches that are drawn dotted. */
export function partialEnds(rows: readonly { readonly coverage: PeriodCoverage }[]): { lead: number; trail: number } {
  const whole = rows.findIndex((row) => !row.coverage.partial);
  if (whole < 0) return { lead: 0, trail: rows.length };
  const lastWhole = rows.findLastIndex((row) => !row.coverage.partial);
  return { lead: whole, trail: rows.length - 1 - lastWhole };
}

/** The first and the last place at which a drawn series is not partial; -1 where it always is. */
export function wholeStretch(rows: readonly TrendRow[], place: number): { first: number; last: number } {
  const isWhole = (row: TrendRow): boolean => row.points[place]?.partial === false;
  return { first: rows.findIndex(isWhole), last: rows.findLastIndex(isWhole) };
}

/** The highest value that the axis must hold: every value and forecast, and the bands of the series for which `banded` says so. */
export function topOf(rows: readonly TrendRow[], banded: (place: number) => boolean): number {
  let top = 0;
  for (const { points } of rows) {
    points.forEach((p, place) => {
      const ahead = banded(place) ? (p.forecast?.high ?? 0) : (p.forecast?.value ?? 0);
      top = Math.max(top, p.value ?? 0, p.smooth ?? 0, p.ghost ?? 0, ahead, banded(place) ? (p.high ?? 0) : 0);
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

/** The period after which a forecast stands: the last complete one; `null` without a forecast. */
export function forecastFrom(answer: TrendAnswer): Period | null {
  const first = answer.ahead[0];
  return first === undefined ? null : shiftPeriod(first, -1);
}

/** `Month 3`: the third period of a series, from its first paper on. */
export const sinceFirst = (interval: Interval, n: number): string =>
  `${interval[0]?.toUpperCase()}${interval.slice(1)} ${n}`;

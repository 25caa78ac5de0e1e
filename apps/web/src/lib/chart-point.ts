import type { Period } from '@papertide/core';
import { formatSeriesRef, parseSeriesRef, type SeriesRef, type TrendAnswer } from '@papertide/core/query';

/** A point of a trend whose papers are open; `ref` is the text of a series. */
export interface SelectedPoint {
  readonly ref: string;
  readonly period: Period;
}

const periodShape = /^\d{4}(?:-(?:\d{2}|W\d{2}|Q\d)(?:-\d{2})?)?$/;

/** `topic:agents@2026-05` as a point, `null` for anything else. The key may hold an `@`, the period never does. */
export function parsePoint(text: string): SelectedPoint | null {
  const at = text.lastIndexOf('@');
  const ref = text.slice(0, Math.max(0, at));
  const period = text.slice(at + 1);
  return parseSeriesRef(ref) !== null && periodShape.test(period) ? { ref, period } : null;
}

/** A point as it stands in the address: `topic:agents@2026-05`. */
export const formatPoint = ({ ref, period }: SelectedPoint): string => `${ref}@${period}`;

/** A point as the chart holds it: its series, its papers and those that its share is taken of. */
export interface PointFigures {
  readonly ref: SeriesRef;
  readonly label: string;
  readonly period: Period;
  readonly n: number;
  readonly total: number;
  /** Those of its papers whose upvotes or comments are not known; 0 where the chart shows neither. */
  readonly unknown: number;
}

/** The figures of a point; `null` where the answer has no such series or period. */
export function pointFigures(answer: TrendAnswer, point: SelectedPoint): PointFigures | null {
  const series = answer.series.find((s) => formatSeriesRef(s.ref) === point.ref);
  const i = answer.periods.indexOf(point.period);
  if (series === undefined || i < 0) return null;
  const { ref, label } = series;
  return {
    ref,
    label,
    period: point.period,
    n: series.n[i] ?? 0,
    total: series.totals[i] ?? 0,
    unknown: series.unknown[i] ?? 0,
  };
}

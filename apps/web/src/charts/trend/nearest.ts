import type { TrendRow } from '../rows/trend-rows.ts';
import type { TrendLayout } from './trend-layout.ts';

/** The period at a place across the plot: the nearest one, within the axis. */
export function nearestIndex(layout: Pick<TrendLayout, 'left' | 'step'>, periods: number, x: number): number {
  if (periods <= 1) return 0;
  return Math.min(periods - 1, Math.max(0, Math.round((x - layout.left) / layout.step)));
}

/** The place of the series whose value at a period is nearest to a height; -1 where none is known. */
export function nearestSeries(row: TrendRow | undefined, layout: Pick<TrendLayout, 'y'>, y: number): number {
  let best = -1;
  let distance = Number.POSITIVE_INFINITY;
  row?.points.forEach((point, i) => {
    const away = point.value === null ? Number.POSITIVE_INFINITY : Math.abs(layout.y(point.value) - y);
    if (away < distance) [best, distance] = [i, away];
  });
  return best;
}

/** The series after (`1`, lower) or before (`-1`, higher) one at a period, in the order of their values; stops at the ends. */
export function neighborSeries(row: TrendRow | undefined, place: number, by: 1 | -1): number {
  const order = (row?.points ?? [])
    .map((point, i) => ({ i, value: point.value }))
    .filter((p): p is { i: number; value: number } => p.value !== null)
    .sort((a, b) => b.value - a.value || a.i - b.i);
  const at = order.findIndex((p) => p.i === place);
  return order[at + by]?.i ?? order[at]?.i ?? order[0]?.i ?? -1;
}

import type { TrendRow } from '../rows/trend-rows.ts';
import type { TrendLayout } from './trend-layout.ts';

/** A point of a trend by its places: the period's and the drawn series'. */
export interface Place {
  readonly index: number;
  readonly place: number;
}

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
    const value = point.value ?? point.forecast?.value;
    const away = value === undefined ? Number.POSITIVE_INFINITY : Math.abs(layout.y(value) - y);
    if (away < distance) [best, distance] = [i, away];
  });
  return best;
}

/** The series after (`1`, lower) or before (`-1`, higher) one at a period, by value; stops at the ends, and stays where none has a value. */
function neighborSeries(row: TrendRow | undefined, place: number, by: 1 | -1): number {
  const order = (row?.points ?? [])
    .flatMap((point, i) => {
      const value = point.value ?? point.forecast?.value;
      return value === undefined ? [] : [{ i, value }];
    })
    .sort((a, b) => b.value - a.value || a.i - b.i);
  const at = order.findIndex((p) => p.i === place);
  return order[at + by]?.i ?? order[at]?.i ?? order[0]?.i ?? place;
}

/**
 * Where a key leads: left and right along the periods of a series, up and down to the next higher or lower series of the
 * period, Home and End to the ends. The first key reaches the highest series of the last period. `null` for other keys.
 */
export function walkPoints(
  rows: readonly TrendRow[],
  layout: Pick<TrendLayout, 'y' | 'top'>,
  from: Place | null,
  key: string,
): Place | null {
  if (!/^(?:Arrow(?:Left|Right|Up|Down)|Home|End)$/.test(key)) return null;
  const last = rows.length - 1;
  if (from === null) return { index: last, place: nearestSeries(rows[last], layout, layout.top) };
  const { index } = from;
  // From a period without values no series is reached yet: the highest of the next one is.
  const along = (to: number): Place =>
    from.place === -1
      ? { index: to, place: nearestSeries(rows[to], layout, layout.top) }
      : { index: to, place: from.place };
  switch (key) {
    case 'ArrowLeft':
      return along(Math.max(0, index - 1));
    case 'ArrowRight':
      return along(Math.min(last, index + 1));
    case 'Home':
      return along(0);
    case 'End':
      return along(last);
    default:
      return { index, place: neighborSeries(rows[index], from.place, key === 'ArrowUp' ? -1 : 1) };
  }
}

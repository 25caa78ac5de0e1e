import type { TrendPoint, TrendRow } from './trend-rows.ts';

const scaled = (value: number | null, by: number): number | null => (value === null ? null : value * by);

/** What 100 is for each series: its value in the first complete period in which it has one above 0; `null` where there is none. */
function bases(rows: readonly TrendRow[], series: number): (number | null)[] {
  return Array.from({ length: series }, (_, place) => {
    const row = rows.find(({ points }) => points[place]?.partial === false && (points[place]?.value ?? 0) > 0);
    return row?.points[place]?.value ?? null;
  });
}

/**
 * The rows with each series as an index: its value in its first complete period above 0 is 100, everything else in proportion.
 * Without intervals: that of the base would have to be in them. A series without a base has no values. O(rows x series).
 */
export function indexRows(rows: readonly TrendRow[]): TrendRow[] {
  const base = bases(rows, rows[0]?.points.length ?? 0);
  const indexed = (point: TrendPoint, place: number): TrendPoint => {
    const of = base[place] ?? null;
    if (of === null) return { ...point, value: null, low: null, high: null, smooth: null, ghost: null, forecast: null };
    const by = 100 / of;
    const { forecast } = point;
    return {
      ...point,
      value: scaled(point.value, by),
      low: null,
      high: null,
      smooth: scaled(point.smooth, by),
      ghost: scaled(point.ghost, by),
      forecast: forecast && { value: forecast.value * by, low: forecast.low * by, high: forecast.high * by },
    };
  };
  return rows.map((row) => ({ ...row, points: row.points.map(indexed) }));
}

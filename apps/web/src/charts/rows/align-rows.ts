import type { Interval } from '@papertide/core';
import { noPoint, sinceFirst, type TrendRow } from './trend-rows.ts';

/**
 * The rows with every series begun at its first period with a paper in the range: the first row holds the first such period of
 * each, whatever its date. Series that end earlier have no points after their end. O(rows x series).
 */
export function alignRows(rows: readonly TrendRow[], interval: Interval): TrendRow[] {
  const counted = rows.filter((row) => !row.future);
  const series = rows[0]?.points.length ?? 0;
  const starts = Array.from({ length: series }, (_, place) =>
    counted.findIndex(({ points }) => (points[place]?.n ?? 0) > 0),
  );
  const length = Math.max(0, ...starts.map((start) => (start < 0 ? 0 : counted.length - start)));
  return Array.from({ length }, (_, index) => ({
    index,
    period: '',
    title: sinceFirst(interval, index + 1),
    total: null,
    coverage: { period: '', collectedDays: 0, expectedDays: 0, cut: false, partial: false },
    future: false,
    points: starts.map((start, place) => (start < 0 ? noPoint : (counted[start + index]?.points[place] ?? noPoint))),
  }));
}

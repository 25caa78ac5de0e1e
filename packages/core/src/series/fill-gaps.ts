import type { Period } from '../period.ts';

/** The count of each period in order, 0 where there is no row. Rows of other periods are left out. O(periods + rows). */
export function fillGaps(periods: readonly Period[], rows: Iterable<{ period: Period; n: number }>): number[] {
  const counts = new Map<Period, number>();
  for (const { period, n } of rows) counts.set(period, (counts.get(period) ?? 0) + n);
  return periods.map((period) => counts.get(period) ?? 0);
}

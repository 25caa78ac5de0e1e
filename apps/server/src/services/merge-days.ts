import type { Instant } from '@papertide/core';
import type { CollectedDay } from '@papertide/core/query';

const order = { complete: 0, incomplete: 1, empty: 2 } as const;

/**
 * One record per day where several sources tell of it: the most complete one, then the one with more papers. A day that
 * one source holds whole is whole. Ascending by day. O(n log n).
 */
export function mergeDays<T extends CollectedDay & { readonly at: Instant }>(days: readonly T[]): T[] {
  const best = new Map<string, T>();
  for (const record of days) {
    const known = best.get(record.day);
    const isBetter =
      known === undefined ||
      order[record.state] < order[known.state] ||
      (record.state === known.state && record.papers > known.papers);
    if (isBetter) best.set(record.day, record);
  }
  return [...best.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

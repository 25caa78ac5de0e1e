import type { PaperFilter } from '@papertide/core/query';
import type { CollectedDays } from '@papertide/core/series';

/** The collected days that a filter lets through: a period that the filter cuts is then covered in part only. O(days). */
export function clipDays(collected: CollectedDays, { from, to }: Pick<PaperFilter, 'from' | 'to'>): CollectedDays {
  if (from === null && to === null) return collected;
  const isIn = (day: string): boolean => (from === null || day >= from) && (to === null || day <= to);
  return { ...collected, complete: new Set([...collected.complete].filter(isIn)) };
}

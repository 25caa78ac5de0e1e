import { type Day, dayNumber, type Interval } from '@papertide/core';
import type { PaperFilter } from '@papertide/core/query';

/** The days that lists have been collected for; `null` ends while there is no data. */
export interface DataSpan {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** Days up to which single days, and weeks, say more than the next longer interval. */
const daysUpTo = 21;
const weeksUpTo = 200;

/** The interval to begin with over some days: a chart of it has enough points, and each of them enough papers. */
export function usualInterval(days: number): 'day' | 'week' | 'month' {
  return days <= daysUpTo ? 'day' : days <= weeksUpTo ? 'week' : 'month';
}

/** The days of a filter that lie in the data, both ends included; `null` without data, 0 where none do. */
export function daysShown({ from, to }: Pick<PaperFilter, 'from' | 'to'>, data: DataSpan): number | null {
  if (data.from === null || data.to === null) return null;
  const first = from !== null && from > data.from ? from : data.from;
  const last = to !== null && to < data.to ? to : data.to;
  return Math.max(0, dayNumber(last) - dayNumber(first) + 1);
}

/** The interval that a chart of a filter begins with; months while the data is not known. */
export function intervalFor(filter: Pick<PaperFilter, 'from' | 'to'>, data: DataSpan): Interval {
  const days = daysShown(filter, data);
  return days === null ? 'month' : usualInterval(days);
}

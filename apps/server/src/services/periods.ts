import { addDays, earlierDay, type Interval, laterDay, type Period, periodsBetween } from '@papertide/core';
import type { PaperFilter } from '@papertide/core/query';
import type { CollectedDays } from '@papertide/core/series';
import { ServiceError } from '../service-error.ts';
import { daysOf } from './corpus.ts';

/** Longest shown stretch of each interval, in days: some 5,000 buckets at most, and a century at most. */
const mostDays: Readonly<Record<Interval, number>> = {
  day: 5000,
  week: 35_000,
  month: 36_600,
  quarter: 36_600,
  year: 36_600,
};

/**
 * The periods of a filter's days; open ends are the first and last day of data on its axis. On the listed axis days before
 * the first list and after the last one are left out: nothing is known of them. `[]` without data. Throws a `usage`
 * error where there would be too many, before anything is counted.
 */
export function periodsToShow(
  { axis, from, to }: Pick<PaperFilter, 'axis' | 'from' | 'to'>,
  interval: Interval,
  collected: Pick<CollectedDays, 'first' | 'last' | 'published'>,
): Period[] {
  const { first, last } = daysOf(collected, axis);
  const start = from ?? first;
  const end = to ?? last;
  if (start === null || end === null || first === null || last === null) return [];
  if (end > addDays(start, mostDays[interval])) {
    throw new ServiceError(
      'usage',
      `${start} to ${end} by ${interval} are too many periods.`,
      'Choose a longer interval or fewer days.',
    );
  }
  if (axis !== 'listed') return periodsBetween(start, end, interval);
  return periodsBetween(laterDay(start, first), earlierDay(end, last), interval);
}

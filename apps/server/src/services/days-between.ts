import { addDays, type Day, dayNumber } from '@papertide/core';
import { ServiceError } from '../service-error.ts';

/** More days than a lifetime of lists. */
const mostDays = 36_600;

/** The days from the first to the last, both inclusive; `[]` where an end is open or they are turned round. */
export function daysBetween(from: Day | null, to: Day | null): Day[] {
  if (from === null || to === null || from > to) return [];
  const n = dayNumber(to) - dayNumber(from) + 1;
  if (n > mostDays) throw new ServiceError('usage', `${from} to ${to} are too many days.`);
  return Array.from({ length: n }, (_, i) => addDays(from, i));
}

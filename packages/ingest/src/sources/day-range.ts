import { type Day, dayNumber, isDay } from '@papertide/core';
import { IngestError } from '../ingest-error.ts';

/** The most days that one run may cover. */
const longestRange = 40 * 366;

/** Throws 'bad-day' where an end is no day, or the range is turned round or longer than 40 years. */
export function checkDayRange(from: Day, to: Day): void {
  for (const day of [from, to]) {
    if (!isDay(day)) throw new IngestError('bad-day', `not a day: ${day}`, { hint: 'Days are written 2025-03-11.' });
  }
  if (from > to || dayNumber(to) - dayNumber(from) > longestRange) {
    throw new IngestError('bad-day', `not a range of days: ${from} to ${to}`, { hint: 'The first day comes first.' });
  }
}

import { addDays, type Day, isWorkday } from '@papertide/core';
import type { CollectedDay } from '@papertide/core/query';
import { checkDayRange } from '../day-range.ts';

/** Days during which upvotes still grow, so that a list is read again. */
export const maturingDays = 21;
/** Days after which an empty list of a working day means that there is none. */
const publishedWithinDays = 2;

interface Range {
  readonly from: Day;
  readonly to: Day;
  readonly today: Day;
  /** Reads every day, also those that are complete. */
  readonly again: boolean;
}

/**
 * The days of a range that have to be read, oldest first: those not known to be complete or empty, and those younger than
 * 21 days, whose upvotes still grow; an empty weekend is not asked twice. Days after tomorrow are left out: their lists
 * cannot exist in any time zone. Throws 'bad-day' where an end is no day, the range is turned round or longer than 40 years.
 */
export function planDays(known: readonly CollectedDay[], { from, to, today, again }: Range): Day[] {
  checkDayRange(from, to);
  const finished = new Map(known.filter(({ state }) => state !== 'incomplete').map(({ day, state }) => [day, state]));
  const days: Day[] = [];
  for (let day = from; day <= to && day <= addDays(today, 1); day = addDays(day, 1)) {
    const state = finished.get(day);
    const isMaturing = addDays(day, maturingDays) > today && (state !== 'empty' || isWorkday(day));
    if (again || state === undefined || isMaturing) days.push(day);
  }
  return days;
}

/** What reading a day tells about its list. `unchanged` leaves what is known of the day as it is. */
export type DayState =
  | { readonly state: CollectedDay['state']; readonly papers: number; readonly reason: string | null }
  | { readonly state: 'unchanged'; readonly reason: string };

/**
 * The state of a day whose list was read to its end with `papers` records. Nothing known is ever made worse: an empty
 * answer does not replace a list that had papers, and a shorter list keeps the number of papers held.
 */
export function stateOfDay(day: Day, papers: number, today: Day, known: CollectedDay | undefined): DayState {
  const held = known?.papers ?? 0;
  if (papers === 0) {
    if (held > 0)
      return { state: 'unchanged', reason: `the source answered with an empty list; its ${held} papers are kept` };
    const mayCome = day > today || (isWorkday(day) && addDays(day, publishedWithinDays) > today);
    return mayCome
      ? { state: 'incomplete', papers: 0, reason: 'not published yet' }
      : { state: 'empty', papers: 0, reason: null };
  }
  return day >= today
    ? { state: 'incomplete', papers: Math.max(held, papers), reason: 'the day is not over' }
    : { state: 'complete', papers: Math.max(held, papers), reason: null };
}

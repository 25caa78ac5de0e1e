import { addDays, dayNumber, isDay, weekday } from './day.ts';
import type { Day } from './paper.ts';

/** The size of a bucket on the time axis. */
export const intervals = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type Interval = (typeof intervals)[number];

/**
 * A bucket of the time axis as text: `2025-03-11`, `2025-W11` (ISO week, Monday to Sunday), `2025-03`, `2025-Q1`, `2025`.
 * Periods of one interval sort as text in order of time.
 */
export type Period = string;

const pad = (n: number): string => String(n).padStart(2, '0');

/** The ISO 8601 week of a day: the week belongs to the year of its Thursday. */
function isoWeek(day: Day): Period {
  const thursday = addDays(day, 4 - weekday(day));
  const year = thursday.slice(0, 4);
  const week = Math.floor((dayNumber(thursday) - dayNumber(`${year}-01-01`)) / 7) + 1;
  return `${year}-W${pad(week)}`;
}

/** The period of an interval that holds a day: `periodOf('2024-12-30', 'week')` -> `'2025-W01'`. O(1). */
export function periodOf(day: Day, interval: Interval): Period {
  switch (interval) {
    case 'day':
      return day;
    case 'week':
      return isoWeek(day);
    case 'month':
      return day.slice(0, 7);
    case 'quarter':
      return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
    case 'year':
      return day.slice(0, 4);
  }
}

/** The interval that a period's text belongs to, or `null` where it is no period. */
export function intervalOf(period: string): Interval | null {
  if (isDay(period)) return 'day';
  if (/^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/.test(period)) return 'week';
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(period)) return 'month';
  if (/^\d{4}-Q[1-4]$/.test(period)) return 'quarter';
  return /^\d{4}$/.test(period) ? 'year' : null;
}

/** The first day of a period. Throws a RangeError where the text is no period. */
export function periodStart(period: Period): Day {
  const year = period.slice(0, 4);
  switch (intervalOf(period)) {
    case 'day':
      return period;
    case 'week': {
      const january4 = `${year}-01-04`;
      return addDays(january4, 1 - weekday(january4) + 7 * (Number(period.slice(6)) - 1));
    }
    case 'month':
      return `${period}-01`;
    case 'quarter':
      return `${year}-${pad(Number(period.slice(6)) * 3 - 2)}-01`;
    case 'year':
      return `${year}-01-01`;
    default:
      throw new RangeError(`not a period: ${period}`);
  }
}

/** The period that follows: `nextPeriod('2024-12')` -> `'2025-01'`. */
export function nextPeriod(period: Period): Period {
  const interval = intervalOf(period);
  if (interval === null) throw new RangeError(`not a period: ${period}`);
  const longest = { day: 1, week: 7, month: 31, quarter: 92, year: 366 }[interval];
  return periodOf(addDays(periodStart(period), longest), interval);
}

/** The last day of a period, inclusive. */
export function periodEnd(period: Period): Day {
  return addDays(periodStart(nextPeriod(period)), -1);
}

/** Every period of an interval that touches the days `from` to `to`, both inclusive, in order; `[]` when `from > to`. */
export function periodsBetween(from: Day, to: Day, interval: Interval): Period[] {
  const periods: Period[] = [];
  if (from > to) return periods;
  const last = periodOf(to, interval);
  for (let p = periodOf(from, interval); p <= last; p = nextPeriod(p)) periods.push(p);
  return periods;
}

/**
 * The period that lies so many periods later, earlier where `by` is negative: `shiftPeriod('2025-01', -2)` -> `'2024-11'`.
 * The days of the result must be of the years 0 to 9999. O(1).
 */
export function shiftPeriod(period: Period, by: number): Period {
  const start = periodStart(period);
  const interval = intervalOf(period);
  if (interval === 'day') return addDays(start, by);
  if (interval === 'week') return periodOf(addDays(start, 7 * by), 'week');
  const months = { month: 1, quarter: 3, year: 12 }[interval ?? 'year'] * by;
  const month = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1 + months;
  const first = `${String(Math.floor(month / 12)).padStart(4, '0')}-${pad((month % 12) + 1)}-01`;
  return periodOf(first, interval ?? 'year');
}

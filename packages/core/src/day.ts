import type { Day } from './paper.ts';

const msPerDay = 86_400_000;
const shape = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is a real calendar day of the years 1 to 9999, `YYYY-MM-DD`: `2024-02-29` is, `2023-02-29` is not. */
export function isDay(text: string): text is Day {
  if (!shape.test(text) || text < '0001') return false;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(ms) && new Date(ms).toISOString().slice(0, 10) === text;
}

/** Days since 1970-01-01, negative before. */
export function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / msPerDay;
}

/** The day with a number: the inverse of `dayNumber`. Throws a RangeError outside the years 0 to 9999. */
export function dayFromNumber(n: number): Day {
  const text = new Date(n * msPerDay).toISOString();
  if (!/^\d/.test(text)) throw new RangeError(`no day of the years 0 to 9999: ${text}`);
  return text.slice(0, 10);
}

/** The day `n` days later; `n` may be negative. */
export function addDays(day: Day, n: number): Day {
  return dayFromNumber(dayNumber(day) + n);
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekday(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** Whether Daily Papers lists papers on that day of the week: Monday to Friday. */
export function isWorkday(day: Day): boolean {
  return weekday(day) <= 5;
}

/** The later of two days. */
export const laterDay = (a: Day, b: Day): Day => [a, b].toSorted().at(-1) ?? a;

/** The earlier of two days. */
export const earlierDay = (a: Day, b: Day): Day => [a, b].toSorted()[0] ?? a;

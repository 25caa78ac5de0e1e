import { addDays, type Day, dayNumber, periodEnd, periodOf } from '@papertide/core';

/** A stretch of time in minutes since 1970-01-01 UTC; `end` exclusive. */
export interface Window {
  readonly start: number;
  readonly end: number;
}

const perDay = 1_440;

/** The calendar months of a range of days, both inclusive, the first and the last cut to it. */
export function monthsOf(from: Day, to: Day): Window[] {
  const windows: Window[] = [];
  for (let day = from; day <= to; ) {
    const last = periodEnd(periodOf(day, 'month'));
    const next = addDays(last < to ? last : to, 1);
    windows.push({ start: dayNumber(day) * perDay, end: dayNumber(next) * perDay });
    day = next;
  }
  return windows;
}

/** Two halves of a window, cut at midnight where it is longer than a day; `null` for a single minute. */
export function halvesOf({ start, end }: Window): readonly [Window, Window] | null {
  if (end - start <= 1) return null;
  const middle = (start + end) / 2;
  const cut = end - start > perDay ? Math.round(middle / perDay) * perDay : Math.floor(middle);
  return [
    { start, end: cut },
    { start: cut, end },
  ];
}

/** Days that a window covers, in part or whole. */
export const daysOf = ({ start, end }: Window): number => (end - start) / perDay;

const minute = (at: number): string => new Date(at * 60_000).toISOString().slice(0, 16);

/** A window as arXiv asks for it: both ends inclusive, to the minute, so that none falls between two windows. */
export function submittedDate({ start, end }: Window): string {
  const [from, to] = [start, end].map((at) => minute(at).replace(/\D/g, ''));
  return `submittedDate:[${from} TO ${to}]`;
}

/** A window in words: `2025-03-01 to 2025-03-31`, `2025-03-01 10:00 to 12:00`. */
export function wordsForWindow({ start, end }: Window): string {
  if (start % perDay === 0 && end % perDay === 0) {
    const [from, to] = [minute(start).slice(0, 10), minute(end - perDay).slice(0, 10)];
    return from === to ? from : `${from} to ${to}`;
  }
  return `${minute(start).replace('T', ' ')} to ${minute(end).slice(11)}`;
}

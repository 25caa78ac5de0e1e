import { addDays, type Day, dayNumber, isWorkday } from '@papertide/core';
import type { Axis } from '@papertide/core/query';
import { ServiceError } from '../service-error.ts';
import { type Corpus, settledDays } from './corpus.ts';
import type { WindowQuery } from './window-query.ts';

/** Days from the first to the last, both inclusive. */
export interface Window {
  readonly from: Day;
  readonly to: Day;
}

/** Thirteen weeks: every weekday as often as every other. */
export const usualDays = 91;

/** Whether a day is not before the first; a weekend before the first list does not count. */
function reaches(day: Day, first: Day, axis: Axis): boolean {
  if (axis === 'published') return day >= first;
  for (let d = day; d < first; d = addDays(d, 1)) if (isWorkday(d)) return false;
  return true;
}

/**
 * The length of a window that nobody named: 91 days where the data reaches twice as far back, else half of the data in
 * whole weeks, at least one.
 */
function usualLength(first: Day, to: Day, axis: Axis): number {
  let days = usualDays;
  while (days > 7 && !reaches(addDays(to, 1 - 2 * days), first, axis)) days -= 7;
  return days;
}

/**
 * The window that is meant and the one of equal length right before it, each named by its days from the first to the last
 * settled one. `before` is `null` where a day of it lies before the first of them, on the listed axis a workday: its papers
 * would be those of a part of it. Both are `null` where there is no data. Throws a `usage` error where the window ends before it starts.
 */
export function resolveWindows(
  query: WindowQuery,
  corpus: Pick<Corpus, 'collected'>,
): { now: Window | null; before: Window | null } {
  if (query.from !== null && query.to !== null && query.from > query.to) {
    throw new ServiceError('usage', `The window ends (${query.to}) before it starts (${query.from}).`);
  }
  const settled = settledDays(corpus, query.axis, query.to);
  if (settled === null) return { now: null, before: null };
  const { from: first, to: last } = settled;
  const to = query.to !== null && query.to < last ? query.to : last;
  const from = query.from ?? addDays(to, 1 - (query.days ?? usualLength(first, to, query.axis)));
  if (from > to || to < first) return { now: null, before: null };
  const length = dayNumber(to) - dayNumber(from) + 1;
  const before = { from: addDays(from, -length), to: addDays(from, -1) };
  const inData = (window: Window): Window => (window.from < first ? { ...window, from: first } : window);
  return { now: inData({ from, to }), before: reaches(before.from, first, query.axis) ? inData(before) : null };
}

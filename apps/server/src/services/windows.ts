import { addDays, type Day, dayNumber } from '@papertide/core';
import { ServiceError } from '../service-error.ts';
import { type Corpus, lastSettledDay } from './corpus.ts';
import type { WindowQuery } from './window-query.ts';

/** Days from the first to the last, both inclusive. */
export interface Window {
  readonly from: Day;
  readonly to: Day;
}

/** Thirteen weeks: every weekday as often as every other. */
export const usualDays = 91;

/**
 * The length of a window that nobody named: 91 days where the data reaches twice as far back, else half of the data in
 * whole weeks, at least one.
 */
function usualLength(first: Day, to: Day): number {
  const weeks = Math.round((dayNumber(to) - dayNumber(first) + 1) / 14);
  return Math.min(usualDays, Math.max(1, weeks) * 7);
}

/** The part of a window that lies in the data; `null` where it ends before the data begins. */
function inData({ from, to }: Window, first: Day): Window | null {
  return to < first ? null : { from: from < first ? first : from, to };
}

/**
 * The window that is meant and the one of equal length right before it, each cut to the days from the first listed one on,
 * so that it names days that have been collected. `before` is `null` where the data does not reach back to it; both are
 * `null` while there is no data. Throws a `usage` error where the window ends before it starts.
 */
export function resolveWindows(
  query: WindowQuery,
  corpus: Pick<Corpus, 'collected'>,
): { now: Window | null; before: Window | null } {
  const { first } = corpus.collected;
  const last = lastSettledDay(corpus, query.axis);
  if (first === null || last === null) return { now: null, before: null };
  const to = query.to ?? last;
  const from = query.from ?? addDays(to, 1 - (query.days ?? usualLength(first, to)));
  if (from > to) throw new ServiceError('usage', `The window ends (${to}) before it starts (${from}).`);
  const length = dayNumber(to) - dayNumber(from) + 1;
  const before = { from: addDays(from, -length), to: addDays(from, -1) };
  return { now: inData({ from, to }, first), before: inData(before, first) };
}

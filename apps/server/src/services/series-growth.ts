import { type Interval, type Period, periodEnd, periodStart } from '@papertide/core';
import type { Growth, PeriodCoverage } from '@papertide/core/query';
import { growthOf } from '@papertide/core/series';
import type { Window } from './windows.ts';

/** Complete periods in each of the two windows of a trend's growth: about thirteen weeks, or one longer period. */
const windowPeriods: Readonly<Record<Interval, number>> = { day: 91, week: 13, month: 3, quarter: 1, year: 1 };

/** The positions of the periods in the last window of a trend and in the one before. */
export interface GrowthWindows {
  readonly now: readonly number[];
  readonly before: readonly number[];
}

/**
 * The windows whose shares are compared: the last complete periods and as many before them, all of them where there are fewer
 * than two windows of periods; `null` with fewer than two complete periods.
 */
export function growthWindows(coverage: readonly PeriodCoverage[], interval: Interval): GrowthWindows | null {
  const complete = coverage.flatMap((c, i) => (c.partial ? [] : [i]));
  const length = Math.min(windowPeriods[interval], Math.floor(complete.length / 2));
  return length === 0 ? null : { now: complete.slice(-length), before: complete.slice(-2 * length, -length) };
}

/** The days of some periods, from the start of the first to the end of the last. */
export function daysOf(periods: readonly Period[], indexes: readonly number[]): Window {
  const at = (i: number | undefined): Period => periods[i ?? -1] ?? '';
  return { from: periodStart(at(indexes[0])), to: periodEnd(at(indexes.at(-1))) };
}

/** The growth of a series from one window to the other. */
export function growthOfSeries(
  n: readonly number[],
  totals: readonly number[],
  { now, before }: GrowthWindows,
): Growth {
  const sum = (indexes: readonly number[]) => ({
    n: indexes.reduce((s, i) => s + (n[i] ?? 0), 0),
    total: indexes.reduce((s, i) => s + (totals[i] ?? 0), 0),
  });
  return growthOf(sum(now), sum(before));
}

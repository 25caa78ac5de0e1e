import type { Interval } from '@papertide/core';
import type { Growth, PeriodCoverage } from '@papertide/core/query';
import { growthOf } from '@papertide/core/series';

/** Complete periods in each of the two windows of a trend's growth: about thirteen weeks, or one longer period. */
const windowPeriods: Readonly<Record<Interval, number>> = { day: 91, week: 13, month: 3, quarter: 1, year: 1 };

/**
 * The growth of a series: its last complete periods against as many before them, all of them where there are fewer than
 * two windows of periods; `null` with fewer than two complete periods.
 */
export function growthOfSeries(
  n: readonly number[],
  totals: readonly number[],
  coverage: readonly PeriodCoverage[],
  interval: Interval,
): Growth | null {
  const complete = coverage.flatMap((c, i) => (c.partial ? [] : [i]));
  const length = Math.min(windowPeriods[interval], Math.floor(complete.length / 2));
  if (length === 0) return null;
  const sum = (indexes: readonly number[]) => ({
    n: indexes.reduce((s, i) => s + (n[i] ?? 0), 0),
    total: indexes.reduce((s, i) => s + (totals[i] ?? 0), 0),
  });
  return growthOf(sum(complete.slice(-length)), sum(complete.slice(-2 * length, -length)));
}

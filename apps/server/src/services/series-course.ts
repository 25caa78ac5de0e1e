import type { Period } from '@papertide/core';
import type { PeriodCoverage, SeriesCourse } from '@papertide/core/query';
import { analyzeShare } from '@papertide/core/series';

/** What the whole course of a series says, in periods; `null` for more periods than are analyzed. */
export function courseOf(
  n: readonly number[],
  totals: readonly number[],
  coverage: readonly PeriodCoverage[],
): SeriesCourse | null {
  const found = analyzeShare(
    n,
    totals,
    coverage.map((c) => !c.partial),
  );
  if (found === null) return null;
  const at = (i: number): Period => coverage[i]?.period ?? '';
  const { bursts, shifts, monotone, rate, shrunk } = found;
  return {
    bursts: bursts.map(({ start, end, weight }) => ({ from: at(start), to: at(end - 1), weight })),
    shifts: shifts.map((shift) => ({ ...shift, at: at(shift.at) })),
    monotone,
    rate: rate && { perPeriod: rate.perPeriod, low: rate.low, high: rate.high },
    shrunk,
  };
}

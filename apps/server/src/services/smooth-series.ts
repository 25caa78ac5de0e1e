import { type PeriodCoverage, smoothingOf, type TrendQuery } from '@papertide/core/query';
import { movingShare, smoothLine } from '@papertide/core/series';

/** Days of the mean on daily trends: each weekday once. */
const days = 7;

/**
 * The smooth line of a series; `null` where none is asked for. The mean of 7 days is taken over their papers together, not of
 * daily shares, and is a gap where a day of them is missing; LOWESS runs over complete periods only.
 */
export function smoothOf(
  query: TrendQuery,
  { n, totals, value }: { n: readonly number[]; totals: readonly number[]; value: readonly (number | null)[] },
  coverage: readonly PeriodCoverage[],
): (number | null)[] | null {
  switch (smoothingOf(query)) {
    case 'none':
      return null;
    case 'lowess':
      return smoothLine(value.map((v, i) => (coverage[i]?.partial === false ? v : null)));
    case 'mean': {
      const line = movingShare(n, query.metric === 'papers' ? n.map(() => 1) : totals, days);
      return line.map((v, i) => (coverage.slice(Math.max(0, i + 1 - days), i + 1).some((c) => c.partial) ? null : v));
    }
  }
}

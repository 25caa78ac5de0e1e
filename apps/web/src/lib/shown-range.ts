import { type Day, intervalOf, type Period, periodEnd, periodStart } from '@papertide/core';
import type { PaperFilter, Provenance } from '@papertide/core/query';
import { formatDays, formatPeriod, formatPeriods } from './format.ts';

const later = (a: Day, b: Day | null): Day => (b !== null && b > a ? b : a);
const earlier = (a: Day, b: Day | null): Day => (b !== null && b < a ? b : a);

/**
 * The range of an axis in words: months and longer by their names; days and weeks as the days that were both asked for and
 * collected, `2–29 May 2026`, not as the whole weeks that hold them. `null` without periods.
 */
export function shownRange(
  periods: readonly Period[],
  filter: Pick<PaperFilter, 'axis' | 'from' | 'to'>,
  { dataFrom, dataTo }: Pick<Provenance, 'dataFrom' | 'dataTo'>,
  between: 'dash' | 'to' = 'dash',
): string | null {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return null;
  const interval = intervalOf(first);
  if (interval !== 'day' && interval !== 'week') {
    return between === 'dash' || first === last
      ? formatPeriods(first, last)
      : `${formatPeriod(first)} to ${formatPeriod(last)}`;
  }
  const listed = filter.axis === 'listed';
  const from = later(later(periodStart(first), filter.from), listed ? dataFrom : null);
  const to = earlier(earlier(periodEnd(last), filter.to), listed ? dataTo : null);
  return formatDays(from, later(to, from));
}

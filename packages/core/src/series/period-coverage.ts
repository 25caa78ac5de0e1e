import { addDays, isWorkday } from '../day.ts';
import type { Day } from '../paper.ts';
import { type Period, periodEnd, periodStart } from '../period.ts';
import type { Axis, PaperFilter } from '../query/paper-filter.ts';
import type { PeriodCoverage } from '../query/trend-answer.ts';
import type { PublishedDays } from './published-days.ts';

/** What has been collected. */
export interface CollectedDays {
  /** Days whose list is known whole, or known to be none. */
  readonly complete: ReadonlySet<Day>;
  /** The first and last day with a list; `null` while there is none. */
  readonly first: Day | null;
  readonly last: Day | null;
  readonly published: PublishedDays;
}

/** The days that a question is about, ends inclusive and open where `null`. */
export type AskedDays = Pick<PaperFilter, 'from' | 'to'>;

/**
 * How much of each period the asked days and the data cover, by data and not by the clock.
 *
 * Expected are the workdays of the period; collected those of them that are asked for and in: on the listed axis days whose list is
 * complete, on the published axis days whose papers are in. A period is partial where the asked days leave a day of it out,
 * where an expected day of the listed axis is missing, and on the published axis where any day of it is not in.
 * O(days of the periods).
 */
export function coverPeriods(
  periods: readonly Period[],
  axis: Axis,
  { complete, published: { whole } }: CollectedDays,
  { from, to }: AskedDays = { from: null, to: null },
): PeriodCoverage[] {
  const isIn = (day: Day): boolean =>
    axis === 'listed' ? complete.has(day) : whole.some((span) => span.from <= day && day <= span.to);
  return periods.map((period) => {
    const start = periodStart(period);
    const end = periodEnd(period);
    let expectedDays = 0;
    let collectedDays = 0;
    let missing = false;
    for (let day = start; day <= end; day = addDays(day, 1)) {
      const expected = isWorkday(day);
      if (!expected && axis === 'listed') continue;
      const asked = (from === null || day >= from) && (to === null || day <= to);
      const found = isIn(day);
      if (expected) expectedDays++;
      if (expected && found && asked) collectedDays++;
      if (!found) missing = true;
    }
    const cut = (from !== null && start < from) || (to !== null && end > to);
    return { period, collectedDays, expectedDays, cut, partial: cut || missing };
  });
}

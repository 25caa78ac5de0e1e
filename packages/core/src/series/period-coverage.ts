import { addDays, isWorkday } from '../day.ts';
import type { Day } from '../paper.ts';
import { type Period, periodEnd, periodStart } from '../period.ts';
import type { Axis, PaperFilter } from '../query/paper-filter.ts';
import type { PeriodCoverage } from '../query/trend-answer.ts';

/** Days after publication within which most papers reach a list: a published period younger than this may still grow. */
export const publicationLagDays = 14;

/** What has been collected. */
export interface CollectedDays {
  /** Days whose list is known whole, or known to be none. */
  readonly complete: ReadonlySet<Day>;
  /** The first and last day with a list; `null` while there is none. */
  readonly first: Day | null;
  readonly last: Day | null;
}

/** The days that a question is about, ends inclusive and open where `null`. */
export type AskedDays = Pick<PaperFilter, 'from' | 'to'>;

/**
 * How much of each period the asked days and the data cover, by data and not by the clock.
 *
 * Expected are the workdays of the period; collected those of them that are asked for and complete. A period is partial
 * where the asked days leave a day of it out. On the listed axis it is also partial where an expected day is missing; on
 * the published axis where a workday of it lies before the first listed day, or where it ends less than 14 days before
 * the last one: papers of it went to lists that nobody collected, or may still be listed. O(days of the periods).
 */
export function coverPeriods(
  periods: readonly Period[],
  axis: Axis,
  { complete, first, last }: CollectedDays,
  { from, to }: AskedDays = { from: null, to: null },
): PeriodCoverage[] {
  return periods.map((period) => {
    const start = periodStart(period);
    const end = periodEnd(period);
    let expectedDays = 0;
    let collectedDays = 0;
    let isEarly = first === null;
    for (let day = start; day <= end; day = addDays(day, 1)) {
      if (!isWorkday(day)) continue;
      expectedDays++;
      if (first !== null && day < first) isEarly = true;
      if (complete.has(day) && (from === null || day >= from) && (to === null || day <= to)) collectedDays++;
    }
    const cut = (from !== null && start < from) || (to !== null && end > to);
    const isSettled = last !== null && addDays(end, publicationLagDays) <= last;
    const whole = axis === 'listed' ? collectedDays === expectedDays : !isEarly && isSettled;
    return { period, collectedDays, expectedDays, cut, partial: cut || !whole };
  });
}

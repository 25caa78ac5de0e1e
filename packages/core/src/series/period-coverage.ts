import { addDays, isWorkday } from '../day.ts';
import type { Day } from '../paper.ts';
import { type Period, periodEnd, periodStart } from '../period.ts';
import type { PeriodCoverage } from '../query/answers.ts';
import type { Axis } from '../query/paper-filter.ts';

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

/**
 * How much of each period the data covers, by data and not by the clock.
 *
 * Expected are the workdays of the period, from the first listed day on; collected those of them that are complete.
 * On the listed axis a period is partial when one of its expected days is missing. On the published axis it is partial
 * when it ends less than 14 days before the last listed day, for its papers may still be listed.
 * O(days of the periods).
 */
export function coverPeriods(periods: readonly Period[], axis: Axis, collected: CollectedDays): PeriodCoverage[] {
  const { complete, first, last } = collected;
  return periods.map((period) => {
    let expectedDays = 0;
    let collectedDays = 0;
    const end = periodEnd(period);
    for (let day = periodStart(period); day <= end; day = addDays(day, 1)) {
      if (!isWorkday(day) || (first !== null && day < first)) continue;
      expectedDays++;
      if (complete.has(day)) collectedDays++;
    }
    const partial =
      axis === 'listed' ? collectedDays < expectedDays : last === null || addDays(end, publicationLagDays) > last;
    return { period, collectedDays, expectedDays, partial };
  });
}

import type { Day } from '@papertide/core';
import type { CollectedDay } from '@papertide/core/query';
import type { Context } from '../context.ts';
import { readCorpus } from './corpus.ts';

export interface CalendarAnswer {
  /** The first and last day with a list; `null` while there is none. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** Every day that was asked for, ascending. A workday between `from` and `to` that is not here is missing. */
  readonly days: readonly CollectedDay[];
}

/** Which days have been collected, and how whole. */
export async function readCalendar(ctx: Context): Promise<CalendarAnswer> {
  const { days, collected } = await readCorpus(ctx);
  return {
    from: collected.first,
    to: collected.last,
    days: days.map(({ day, state, papers, reason }) => ({ day, state, papers, reason })),
  };
}

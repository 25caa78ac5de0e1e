import { type Day, dayNumber } from '@papertide/core';
import type { Status } from '@papertide/core/query';
import { formatInstant, formatWeekday, plural } from './format.ts';

/** Listing days come Monday to Friday: on a Monday, Friday's list is the newest there is. */
const daysUntilStale = 3;

/** How far the data reaches, in words. `late` where the last run failed or the data is older than 3 days. */
export interface Freshness {
  readonly state: 'fresh' | 'late' | 'empty';
  readonly label: string;
  /** What is wrong, or when upvotes were last read. */
  readonly detail: string;
}

/** What the head of every page says about the data, on a given day. */
export function readFreshness(status: Status, today: Day): Freshness {
  const { dataTo, asOf } = status.provenance;
  if (status.papers === 0) {
    return { state: 'empty', label: 'No papers yet', detail: 'Nothing has been collected so far.' };
  }
  if (dataTo === null) {
    return { state: 'fresh', label: plural(status.papers, 'paper'), detail: 'No day of them is known.' };
  }
  const label = `Data to ${formatWeekday(dataTo)} · ${plural(status.papers, 'paper')}`;
  if (status.lastRun?.state === 'failed') {
    return { state: 'late', label, detail: `The last run failed: ${status.lastRun.error ?? 'no cause was given'}.` };
  }
  const age = dayNumber(today) - dayNumber(dataTo);
  if (age > daysUntilStale && !status.provenance.synthetic) {
    return {
      state: 'late',
      label,
      detail: `The newest ${status.provenance.axis === 'published' ? 'paper' : 'list'} is ${plural(age, 'day')} old.`,
    };
  }
  return {
    state: 'fresh',
    label,
    detail:
      asOf === null
        ? status.provenance.axis === 'published'
          ? 'By day of publication: no list was read.'
          : 'No upvotes read yet.'
        : `Upvotes read ${formatInstant(asOf)}.`,
  };
}

import type { Interval, Period } from '@papertide/core';
import type { PaperFilter } from '@papertide/core/query';
import { type CountedRef, dayColumn } from '../expressions.ts';
import type { Db } from '../store.ts';
import { paperHas, wherePapers } from '../where-papers.ts';

/** A paper of a series with its latest readings; `null` is not known. */
export interface PeriodReading {
  readonly period: Period;
  readonly key: string;
  readonly upvotes: number | null;
  readonly comments: number | null;
}

/** Every paper of a series with its latest readings, by period and then by key. Dates and periods as in `countByPeriod`. */
export async function readingsByPeriod(
  db: Db,
  ref: CountedRef,
  filter: PaperFilter,
  interval: Interval,
): Promise<PeriodReading[]> {
  return db
    .selectFrom('paper')
    .innerJoin('calendar', 'calendar.day', dayColumn[filter.axis])
    .select([`calendar.${interval} as period`, 'paper.key', 'paper.upvotes', 'paper.comments'])
    .where((eb) => paperHas(db, eb, ref))
    .where(wherePapers(db, filter))
    .orderBy('period')
    .orderBy('paper.key')
    .execute();
}

import type { Interval, Period } from '@papertide/core';
import type { PaperFilter } from '@papertide/core/query';
import { type CountedRef, countAll, dayColumn, isKept, sumOf } from '../expressions.ts';
import type { Db } from '../store.ts';
import { isOnlyDays, paperHas, wherePapers } from '../where-papers.ts';

export interface PeriodCount {
  readonly period: Period;
  readonly n: number;
}

const fromRollups = (db: Db, ref: CountedRef, { axis, from, to }: PaperFilter, interval: Interval) =>
  db
    .selectFrom('calendar')
    // A cross join, so that the days lead: then the counts of one key are a look-up per day.
    .crossJoin('count_by_day')
    .select(`calendar.${interval} as period`)
    .select((eb) => sumOf(eb.ref('n')).as('n'))
    .where('count_by_day.axis', '=', axis)
    .where('count_by_day.dimension', '=', ref.dimension)
    .whereRef('count_by_day.day', '=', 'calendar.day')
    .where('count_by_day.key', '=', ref.key)
    .$if(from !== null, (query) => query.where('calendar.day', '>=', from))
    .$if(to !== null, (query) => query.where('calendar.day', '<=', to))
    .groupBy('period')
    .orderBy('period');

const fromRows = (db: Db, ref: CountedRef, filter: PaperFilter, interval: Interval) =>
  db
    .selectFrom('paper')
    .innerJoin('calendar', 'calendar.day', dayColumn[filter.axis])
    .select(`calendar.${interval} as period`)
    .select(countAll.as('n'))
    .where((eb) => paperHas(db, eb, ref))
    .where(wherePapers(db, filter))
    .groupBy('period')
    .orderBy('period');

/**
 * Papers of a series by the period of their date on the filter's axis, in order; periods without papers are left out, as
 * are papers without that date. From the rollups where they keep the dimension and the filter is about days only, else
 * from the rows: the answers are the same.
 */
export async function countByPeriod(
  db: Db,
  ref: CountedRef,
  filter: PaperFilter,
  interval: Interval,
): Promise<PeriodCount[]> {
  const query = isOnlyDays(filter) && isKept(ref) ? fromRollups : fromRows;
  return query(db, ref, filter, interval).execute();
}

/** The same always from the rows: what the rollups are compared with. */
export async function countRowsByPeriod(
  db: Db,
  ref: CountedRef,
  filter: PaperFilter,
  interval: Interval,
): Promise<PeriodCount[]> {
  return fromRows(db, ref, filter, interval).execute();
}

import type { Interval, Period } from '@papertide/core';
import type { PaperFilter } from '@papertide/core/query';
import { sql } from 'kysely';
import { type CountedRef, countAll, dayColumn, isKept, sumOf } from '../expressions.ts';
import { upvoteDimensions } from '../rollups/contributions.ts';
import type { Db } from '../store.ts';
import { isOnlyDays, paperHas, wherePapers } from '../where-papers.ts';

/** `n` papers of a period have that many upvotes; `null` is not known. */
export interface UpvoteCount {
  readonly period: Period;
  readonly upvotes: number | null;
  readonly n: number;
}

const fromRollups = (db: Db, ref: CountedRef, { axis, from, to }: PaperFilter, interval: Interval) =>
  db
    .selectFrom('calendar')
    .crossJoin('upvotes_by_day as u')
    .select(`calendar.${interval} as period`)
    .select((eb) => [sql<number | null>`nullif(${eb.ref('u.upvotes')}, -1)`.as('value'), sumOf(eb.ref('u.n')).as('n')])
    .where('u.axis', '=', axis)
    .where('u.dimension', '=', ref.dimension)
    .whereRef('u.day', '=', 'calendar.day')
    .where('u.key', '=', ref.key)
    .$if(from !== null, (query) => query.where('calendar.day', '>=', from))
    .$if(to !== null, (query) => query.where('calendar.day', '<=', to))
    .groupBy(['period', 'value'])
    .orderBy('period')
    .orderBy('value', (order) => order.asc().nullsLast());

const fromRows = (db: Db, ref: CountedRef, filter: PaperFilter, interval: Interval) =>
  db
    .selectFrom('paper')
    .innerJoin('calendar', 'calendar.day', dayColumn[filter.axis])
    .select([`calendar.${interval} as period`, 'paper.upvotes as value'])
    .select(countAll.as('n'))
    .where((eb) => paperHas(db, eb, ref))
    .where(wherePapers(db, filter))
    .groupBy(['period', 'value'])
    .orderBy('period')
    .orderBy('value', (order) => order.asc().nullsLast());

/**
 * The exact histogram of the latest known upvotes of a series by period, in order of period and upvotes, unknown last.
 * Dates and periods as in `countByPeriod`.
 */
export async function countUpvotesByPeriod(
  db: Db,
  ref: CountedRef,
  filter: PaperFilter,
  interval: Interval,
): Promise<UpvoteCount[]> {
  const kept = isOnlyDays(filter) && isKept(ref) && upvoteDimensions.includes(ref.dimension);
  const rows = await (kept ? fromRollups : fromRows)(db, ref, filter, interval).execute();
  return rows.map(({ period, value, n }) => ({ period, upvotes: value, n }));
}

/** The same always from the rows: what the rollups are compared with. */
export async function countRowUpvotesByPeriod(
  db: Db,
  ref: CountedRef,
  filter: PaperFilter,
  interval: Interval,
): Promise<UpvoteCount[]> {
  const rows = await fromRows(db, ref, filter, interval).execute();
  return rows.map(({ period, value, n }) => ({ period, upvotes: value, n }));
}

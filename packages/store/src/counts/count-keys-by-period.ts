import type { Interval, Period } from '@papertide/core';
import type { PaperFilter } from '@papertide/core/query';
import { sumOf } from '../expressions.ts';
import type { Db } from '../store.ts';
import { countsByDay, type RankableDimension } from './counts-by-day.ts';

/**
 * The papers of a filter by key of a dimension and period, by key and then in order; periods without papers are left out, as
 * are keys with fewer than `minPapers` over all of the days, and papers without that date. One pass over the counts of the
 * days: the cost grows with their papers, not with the keys.
 */
export async function countKeysByPeriod(
  db: Db,
  dimension: RankableDimension,
  filter: PaperFilter,
  interval: Interval,
  minPapers = 1,
): Promise<{ readonly key: string; readonly period: Period; readonly n: number }[]> {
  return db
    .with('days', () => countsByDay(db, dimension, filter))
    .selectFrom('days')
    .innerJoin('calendar', 'calendar.day', 'days.day')
    .select(['days.key', `calendar.${interval} as period`])
    .select((eb) => sumOf(eb.ref('days.n')).as('n'))
    .where('days.key', 'in', (eb) =>
      eb
        .selectFrom('days as all_days')
        .select('all_days.key')
        .groupBy('all_days.key')
        .having((key) => key(sumOf(key.ref('all_days.n')), '>=', minPapers)),
    )
    .groupBy(['days.key', 'period'])
    .orderBy('days.key')
    .orderBy('period')
    .execute();
}

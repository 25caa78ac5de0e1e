import type { Day, Interval, Period } from '@papertide/core';
import type { Axis } from '@papertide/core/query';
import { type KeptDimension, sumOf } from '../expressions.ts';
import type { Db } from '../store.ts';

/**
 * Papers of every key of a dimension by period over a stretch of days, both inclusive, by key and then in order; periods
 * without papers are left out, as are keys with fewer than `minPapers` over all of the days. One pass over the rollups of the
 * days: the cost grows with their papers, not with the keys.
 */
export async function countKeysByPeriod(
  db: Db,
  dimension: KeptDimension,
  axis: Axis,
  interval: Interval,
  from: Day,
  to: Day,
  minPapers = 1,
): Promise<{ readonly key: string; readonly period: Period; readonly n: number }[]> {
  return db
    .selectFrom((eb) =>
      eb
        .selectFrom('calendar')
        // A cross join, so that the days lead.
        .crossJoin('count_by_day')
        .select(['count_by_day.key', `calendar.${interval} as period`])
        .select((counted) => sumOf(counted.ref('count_by_day.n')).as('n'))
        .where('count_by_day.axis', '=', axis)
        .where('count_by_day.dimension', '=', dimension)
        .whereRef('count_by_day.day', '=', 'calendar.day')
        .where('calendar.day', '>=', from)
        .where('calendar.day', '<=', to)
        .groupBy(['count_by_day.key', 'period'])
        .as('counted'),
    )
    .select(['key', 'period', 'n'])
    .where('key', 'in', (eb) =>
      eb
        .selectFrom('count_by_day')
        .select('key')
        .where('axis', '=', axis)
        .where('dimension', '=', dimension)
        .where('day', '>=', from)
        .where('day', '<=', to)
        .groupBy('key')
        .having((key) => key(sumOf(key.ref('n')), '>=', minPapers)),
    )
    .orderBy('key')
    .orderBy('period')
    .execute();
}

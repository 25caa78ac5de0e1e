import type { Day, Interval, Period } from '@papertide/core';
import type { Axis, Dimension } from '@papertide/core/query';
import { chunks } from '../chunks.ts';
import { dialectOf } from '../dialect/dialect.ts';
import { sumOf } from '../expressions.ts';
import type { Db } from '../store.ts';

/** Papers of several keys by period over a stretch of days, both inclusive, in order; periods without papers are left out. */
export async function sparkCounts(
  db: Db,
  dimension: Dimension,
  keys: readonly string[],
  axis: Axis,
  interval: Interval,
  from: Day,
  to: Day,
): Promise<{ readonly key: string; readonly period: Period; readonly n: number }[]> {
  const counts = [];
  for (const some of chunks(keys, 1, dialectOf(db).maxBoundValues, 4)) {
    const rows = await db
      .selectFrom('calendar')
      .crossJoin('count_by_day')
      .select(['count_by_day.key', `calendar.${interval} as period`])
      .select((eb) => sumOf(eb.ref('n')).as('n'))
      .where('axis', '=', axis)
      .where('dimension', '=', dimension)
      .whereRef('count_by_day.day', '=', 'calendar.day')
      .where('count_by_day.key', 'in', some)
      .where('calendar.day', '>=', from)
      .where('calendar.day', '<=', to)
      .groupBy(['count_by_day.key', 'period'])
      .orderBy('count_by_day.key')
      .orderBy('period')
      .execute();
    counts.push(...rows);
  }
  return counts;
}

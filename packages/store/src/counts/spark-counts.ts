import type { Day, Interval, Period } from '@papertide/core';
import type { Axis } from '@papertide/core/query';
import { chunks } from '../chunks.ts';
import { dialectOf } from '../dialect/dialect.ts';
import { countAll, dayColumn, type KeyedDimension } from '../expressions.ts';
import type { Db } from '../store.ts';

/**
 * Papers of several keys by period over a stretch of days, both inclusive, in order; periods without papers are left
 * out. From the rows: the cost grows with the papers of the keys, where the rollups would cost a look-up per key and day.
 */
export async function sparkCounts(
  db: Db,
  dimension: KeyedDimension,
  keys: readonly string[],
  axis: Axis,
  interval: Interval,
  from: Day,
  to: Day,
): Promise<{ readonly key: string; readonly period: Period; readonly n: number }[]> {
  const counts = [];
  for (const some of chunks(keys, 1, dialectOf(db).maxBoundValues, 3)) {
    const rows = await db
      .selectFrom('paper_key')
      .innerJoin('paper', 'paper.id', 'paper_key.paper_id')
      .innerJoin('calendar', 'calendar.day', dayColumn[axis])
      .select(['paper_key.key', `calendar.${interval} as period`])
      .select(countAll.as('n'))
      .where('dimension', '=', dimension)
      .where('paper_key.key', 'in', some)
      .where('calendar.day', '>=', from)
      .where('calendar.day', '<=', to)
      .groupBy(['paper_key.key', 'period'])
      .orderBy('paper_key.key')
      .orderBy('period')
      .execute();
    counts.push(...rows);
  }
  return counts;
}

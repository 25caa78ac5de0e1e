import type { Interval, Period } from '@papertide/core';
import type { PaperFilter } from '@papertide/core/query';
import { chunks } from '../chunks.ts';
import { dialectOf } from '../dialect/dialect.ts';
import { countAll, dayColumn, type KeyedDimension } from '../expressions.ts';
import type { Db } from '../store.ts';
import { mostFilterValues, wherePapers } from '../where-papers.ts';

/**
 * The papers of a filter of several keys by period, in order; periods without papers are left out, as are papers without a
 * date. From the rows: the cost grows with the papers of the keys, where the rollups would cost a look-up per key and day.
 */
export async function sparkCounts(
  db: Db,
  dimension: KeyedDimension,
  keys: readonly string[],
  filter: PaperFilter,
  interval: Interval,
): Promise<{ readonly key: string; readonly period: Period; readonly n: number }[]> {
  const counts = [];
  for (const some of chunks(keys, 1, dialectOf(db).maxBoundValues, mostFilterValues)) {
    const rows = await db
      .selectFrom('paper_key')
      .innerJoin('paper', 'paper.id', 'paper_key.paper_id')
      .innerJoin('calendar', 'calendar.day', dayColumn[filter.axis])
      .select(['paper_key.key', `calendar.${interval} as period`])
      .select(countAll.as('n'))
      .where('dimension', '=', dimension)
      .where('paper_key.key', 'in', some)
      .where(wherePapers(db, filter))
      .groupBy(['paper_key.key', 'period'])
      .orderBy('paper_key.key')
      .orderBy('period')
      .execute();
    counts.push(...rows);
  }
  return counts;
}

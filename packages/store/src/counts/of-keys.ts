import type { Day } from '@papertide/core';
import type { PaperFilter } from '@papertide/core/query';
import { chunks } from '../chunks.ts';
import { dialectOf } from '../dialect/dialect.ts';
import { countAll, dayColumn, type KeyedDimension } from '../expressions.ts';
import type { Db } from '../store.ts';
import { mostFilterValues, wherePapers } from '../where-papers.ts';

/** The papers of keys, dated or not; keys without papers are left out. */
export async function countOfKeys(
  db: Db,
  dimension: KeyedDimension,
  keys: readonly string[],
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const some of chunks(keys, 1, dialectOf(db).maxBoundValues, 1)) {
    const rows = await db
      .selectFrom('paper_key')
      .select('key')
      .select(countAll.as('n'))
      .where('dimension', '=', dimension)
      .where('key', 'in', some)
      .groupBy('key')
      .execute();
    for (const { key, n } of rows) counts.set(key, n);
  }
  return counts;
}

/** The day of each key's first paper of a filter, on its axis; keys without dated papers are left out. */
export async function firstSeen(
  db: Db,
  dimension: KeyedDimension,
  keys: readonly string[],
  filter: PaperFilter,
): Promise<Map<string, Day>> {
  const days = new Map<string, Day>();
  for (const some of chunks(keys, 1, dialectOf(db).maxBoundValues, mostFilterValues)) {
    const rows = await db
      .selectFrom('paper_key')
      .innerJoin('paper', 'paper.id', 'paper_key.paper_id')
      .select('paper_key.key')
      .select((eb) => eb.fn.min(dayColumn[filter.axis]).as('day'))
      .where('dimension', '=', dimension)
      .where('paper_key.key', 'in', some)
      .where(wherePapers(db, filter))
      .groupBy('paper_key.key')
      .execute();
    for (const { key, day } of rows) if (day !== null) days.set(key, day);
  }
  return days;
}

/** The histogram of the latest known upvotes of each key's papers of a filter. */
export async function upvoteCountsByKey(
  db: Db,
  dimension: KeyedDimension,
  keys: readonly string[],
  filter: PaperFilter,
): Promise<{ readonly key: string; readonly upvotes: number | null; readonly n: number }[]> {
  const counts = [];
  for (const some of chunks(keys, 1, dialectOf(db).maxBoundValues, mostFilterValues)) {
    const rows = await db
      .selectFrom('paper_key')
      .innerJoin('paper', 'paper.id', 'paper_key.paper_id')
      .select(['paper_key.key', 'paper.upvotes'])
      .select(countAll.as('n'))
      .where('dimension', '=', dimension)
      .where('paper_key.key', 'in', some)
      .where(wherePapers(db, filter))
      .groupBy(['paper_key.key', 'paper.upvotes'])
      .orderBy('paper_key.key')
      .orderBy('paper.upvotes', (order) => order.asc().nullsLast())
      .execute();
    counts.push(...rows);
  }
  return counts;
}

import type { Day } from '@papertide/core';
import { sql } from 'kysely';
import { type CountedRef, type KeyedDimension, storedKey } from '../expressions.ts';
import type { Db } from '../store.ts';

/** A series whose keys can be listed. */
export interface KeyedRef extends CountedRef {
  readonly dimension: KeyedDimension;
}

const distinctPapers = sql<number>`cast(count(distinct other.paper_id) as integer)`;
const distinctKeys = sql<number>`cast(count(distinct other.key) as integer)`;

const among = (db: Db, { dimension, key }: KeyedRef, others: KeyedDimension) =>
  db
    .selectFrom('paper_key as other')
    .where('other.dimension', '=', others)
    .$if(others === 'topic', (rows) =>
      rows.where('other.key', 'not in', (eb) => eb.selectFrom('own_topic').select('id')),
    )
    .where('other.paper_id', 'in', (eb) =>
      eb
        .selectFrom('paper_key as own')
        .select('own.paper_id')
        .where('own.dimension', '=', dimension)
        .where('own.key', '=', storedKey(dimension, key)),
    );

/**
 * The keys of a dimension among the papers of a series with the papers of both, each once: most papers first, then by key.
 * `count` is how many keys there are in all. Topics that readers define are not among them. Of the series' own dimension its own key is among them. Cost: papers of the
 * series times their keys.
 */
export async function keysAmong(
  db: Db,
  ref: KeyedRef,
  others: KeyedDimension,
  limit: number,
): Promise<{ readonly rows: { readonly key: string; readonly n: number }[]; readonly count: number }> {
  const rows = await among(db, ref, others)
    .select('other.key')
    .select(distinctPapers.as('n'))
    .groupBy('other.key')
    .orderBy('n', 'desc')
    .orderBy('other.key')
    .limit(limit)
    .execute();
  const { count } = await among(db, ref, others).select(distinctKeys.as('count')).executeTakeFirstOrThrow();
  return { rows, count };
}

/** The papers of a series and the first and last day of each of their dates; days are `null` where none is known. */
export async function spanOfKey(
  db: Db,
  { dimension, key }: KeyedRef,
): Promise<{
  readonly papers: number;
  readonly firstListed: Day | null;
  readonly lastListed: Day | null;
  readonly firstPublished: Day | null;
  readonly lastPublished: Day | null;
}> {
  return db
    .selectFrom('paper_key as own')
    .innerJoin('paper', 'paper.id', 'own.paper_id')
    .where('own.dimension', '=', dimension)
    .where('own.key', '=', storedKey(dimension, key))
    .select(sql<number>`cast(count(distinct own.paper_id) as integer)`.as('papers'))
    .select(({ fn }) => [
      fn.min('paper.listed_on').as('firstListed'),
      fn.max('paper.listed_on').as('lastListed'),
      fn.min('paper.published_on').as('firstPublished'),
      fn.max('paper.published_on').as('lastPublished'),
    ])
    .executeTakeFirstOrThrow();
}

/** Keys of the earliest papers of a series: by first listed day, else by publication, then by key. Papers without a date are left out. */
export async function earliestPapers(db: Db, { dimension, key }: KeyedRef, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('paper_key as own')
    .innerJoin('paper', 'paper.id', 'own.paper_id')
    .where('own.dimension', '=', dimension)
    .where('own.key', '=', storedKey(dimension, key))
    .select('paper.key')
    .select(({ fn }) => fn.coalesce('paper.listed_on', 'paper.published_on').as('day'))
    .distinct()
    .where(({ eb, or }) => or([eb('paper.listed_on', 'is not', null), eb('paper.published_on', 'is not', null)]))
    .orderBy('day')
    .orderBy('paper.key')
    .limit(limit)
    .execute();
  return rows.map((row) => row.key);
}

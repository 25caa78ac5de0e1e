import type { Day } from '@papertide/core';
import type { Axis, KeywordDimension } from '@papertide/core/query';
import { sql } from 'kysely';
import { dayColumn, type KeptDimension, keywordsOf } from '../expressions.ts';
import type { Db } from '../store.ts';

/** A dimension of which every key can be ranked: one that the rollups keep, or one of keywords. */
export type RankableDimension = KeptDimension | KeywordDimension;

const isKeptKeyword = (dimension: RankableDimension): boolean =>
  dimension === 'keyword' || dimension === 'source-keyword';

/**
 * Papers of each key of a dimension on each day of a stretch, both inclusive, as a subquery: rows of `(key, day, n)`. From the
 * rollups where they keep the dimension, else from the papers of those days: about 40 ms for 5,000 papers.
 */
export function countsByDay(db: Db, dimension: RankableDimension, axis: Axis, from: Day, to: Day) {
  const keywords = keywordsOf(dimension);
  if (keywords === null || isKeptKeyword(dimension)) {
    return db
      .selectFrom('count_by_day')
      .select(['key', 'day', 'n'])
      .where('axis', '=', axis)
      .where('dimension', '=', dimension)
      .where('day', '>=', from)
      .where('day', '<=', to);
  }
  const { origin, merged } = keywords;
  const key = merged ? 'keyphrase.merged' : 'keyphrase.key';
  return db
    .selectFrom('paper')
    .innerJoin('paper_keyphrase', 'paper_keyphrase.paper_id', 'paper.id')
    .innerJoin('keyphrase', 'keyphrase.id', 'keyphrase_id')
    .select([`${key} as key`, `${dayColumn[axis]} as day`])
    .select(sql<number>`cast(count(distinct paper.id) as integer)`.as('n'))
    .where(dayColumn[axis], '>=', from)
    .where(dayColumn[axis], '<=', to)
    .$if(origin !== null, (query) => query.where('origin', '=', origin ?? 'source'))
    .groupBy([key, dayColumn[axis]])
    .$narrowType<{ day: Day }>();
}

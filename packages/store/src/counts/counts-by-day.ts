import type { Day } from '@papertide/core';
import type { KeywordDimension, PaperFilter } from '@papertide/core/query';
import { type AliasableExpression, sql } from 'kysely';
import { countAll, dayColumn, type KeptDimension, keywordsOf } from '../expressions.ts';
import type { Db } from '../store.ts';
import { isOnlyDays, wherePapers } from '../where-papers.ts';

/** A dimension of which every key can be ranked: one that the rollups keep, or one of keywords. */
export type RankableDimension = KeptDimension | KeywordDimension;

const isKeptKeyword = (dimension: RankableDimension): boolean =>
  dimension === 'keyword' || dimension === 'source-keyword';

interface DayCount {
  key: string;
  day: Day;
  n: number;
}

/**
 * The papers of a filter by key of a dimension and day, as a subquery: rows of `(key, day, n)`; papers without that date are
 * left out. From the rollups where they keep the dimension and the filter is about days only, else from the papers of those
 * days: about 40 ms for 5,000 papers. The answers are the same: topics that readers define are in neither.
 */
export function countsByDay(db: Db, dimension: RankableDimension, filter: PaperFilter): AliasableExpression<DayCount> {
  const { axis, from, to } = filter;
  const keywords = keywordsOf(dimension);
  const day = dayColumn[axis];
  if (isOnlyDays(filter) && (keywords === null || isKeptKeyword(dimension))) {
    return db
      .selectFrom('count_by_day')
      .select(['key', 'day', 'n'])
      .where('axis', '=', axis)
      .where('dimension', '=', dimension)
      .$if(from !== null, (query) => query.where('day', '>=', from))
      .$if(to !== null, (query) => query.where('day', '<=', to));
  }
  if (keywords === null) {
    return db
      .selectFrom('paper')
      .innerJoin('paper_fact', 'paper_fact.paper_id', 'paper.id')
      .select(['paper_fact.key', `${day} as day`])
      .select(countAll.as('n'))
      .where('paper_fact.dimension', '=', dimension)
      .where(wherePapers(db, filter))
      .where(day, 'is not', null)
      .groupBy(['paper_fact.key', day])
      .$narrowType<{ day: Day }>();
  }
  const { origin, merged } = keywords;
  const key = merged ? 'keyphrase.merged' : 'keyphrase.key';
  return db
    .selectFrom('paper')
    .innerJoin('paper_keyphrase', 'paper_keyphrase.paper_id', 'paper.id')
    .innerJoin('keyphrase', 'keyphrase.id', 'keyphrase_id')
    .select([`${key} as key`, `${day} as day`])
    .select(sql<number>`cast(count(distinct paper.id) as integer)`.as('n'))
    .where(wherePapers(db, filter))
    .where(day, 'is not', null)
    .$if(origin !== null, (query) => query.where('origin', '=', origin ?? 'source'))
    .groupBy([key, day])
    .$narrowType<{ day: Day }>();
}

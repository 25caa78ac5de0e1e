import type { PaperQuery } from '@papertide/core/query';
import { dialectOf } from '../dialect/dialect.ts';
import type { Db } from '../store.ts';
import { wherePapers } from '../where-papers.ts';
import { decodeCursor, type Position } from './cursor.ts';

/** Ranking a word that everything has would hold up everyone else. */
export const mostRanked = 1_000;

/**
 * A page of the newest `mostRanked` papers that match, best match first, equal ones by the latest written; one more than the
 * page holds tells that there is another. `null` where the text has nothing to rank by.
 */
export async function listByRelevance(db: Db, query: PaperQuery): Promise<Position[] | null> {
  const hits = dialectOf(db).search.hits(query.filter.text);
  if (hits === null) return null;
  const after = decodeCursor('relevance', query.cursor);
  const newest = db
    .selectFrom(hits.rows.as('hit'))
    .innerJoin('paper', 'paper.id', 'hit.paper_id')
    .select(['hit.paper_id as id', 'hit.relevance as value'])
    .where(wherePapers(db, hits.isWhole ? { ...query.filter, text: '' } : query.filter))
    .orderBy('hit.paper_id', 'desc')
    .limit(mostRanked);
  return db
    .selectFrom(newest.as('newest'))
    .select(['value', 'id'])
    .$if(after !== null, (rest) =>
      rest.where((eb) =>
        eb.or([
          eb('value', '>', Number(after?.value)),
          eb.and([eb('value', '=', Number(after?.value)), eb('id', '<', after?.id ?? 0)]),
        ]),
      ),
    )
    .orderBy('value')
    .orderBy('id', 'desc')
    .limit(query.limit + 1)
    .execute();
}

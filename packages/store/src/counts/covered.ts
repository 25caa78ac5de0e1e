import type { PaperFilter } from '@papertide/core/query';
import { countAll, dayColumn, sumOf } from '../expressions.ts';
import type { Db } from '../store.ts';
import { isOnlyDays, paperHas, wherePapers } from '../where-papers.ts';

/**
 * The papers of a filter, with a date on its axis, that have at least one topic, keyphrase or keyword of a source. From the
 * rollups where the filter is about days only, else from the rows: the answers are the same.
 */
export async function coveredTotal(
  db: Db,
  key: 'topic' | 'keyword' | 'source-keyword',
  filter: PaperFilter,
): Promise<number> {
  const { axis, from, to } = filter;
  const ref = { dimension: 'covered', key } as const;
  const counted = isOnlyDays(filter)
    ? db
        .selectFrom('count_by_day')
        .select((eb) => sumOf(eb.ref('n')).as('n'))
        .where('axis', '=', axis)
        .where('dimension', '=', ref.dimension)
        .where('key', '=', key)
        .$if(from !== null, (query) => query.where('day', '>=', from))
        .$if(to !== null, (query) => query.where('day', '<=', to))
    : db
        .selectFrom('paper')
        .select(countAll.as('n'))
        .where((eb) => paperHas(db, eb, ref))
        .where(wherePapers(db, filter))
        .where(dayColumn[axis], 'is not', null);
  return (await counted.executeTakeFirstOrThrow()).n;
}

import type { Day } from '@papertide/core';
import type { Axis } from '@papertide/core/query';
import { sumOf } from '../expressions.ts';
import type { Db } from '../store.ts';

/** Papers of a stretch of days, both inclusive, that have at least one topic, keyphrase or keyword of a source. */
export async function coveredTotal(
  db: Db,
  dimension: 'topic' | 'keyword' | 'source-keyword',
  axis: Axis,
  from: Day | null,
  to: Day | null,
): Promise<number> {
  const { n } = await db
    .selectFrom('count_by_day')
    .select((eb) => sumOf(eb.ref('n')).as('n'))
    .where('axis', '=', axis)
    .where('dimension', '=', 'covered')
    .where('key', '=', dimension)
    .$if(from !== null, (query) => query.where('day', '>=', from))
    .$if(to !== null, (query) => query.where('day', '<=', to))
    .executeTakeFirstOrThrow();
  return n;
}

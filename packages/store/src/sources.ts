import type { Day } from '@papertide/core';
import { sql } from 'kysely';
import type { SourceId } from './source-id.ts';
import type { Db } from './store.ts';

/** A source with the papers that it shows and the days of its lists. */
export interface SourceSummary {
  readonly id: SourceId;
  readonly name: string;
  readonly papers: number;
  readonly first: Day | null;
  readonly last: Day | null;
}

/** Every source that is known, used or not, by id. */
export async function listSources(db: Db): Promise<SourceSummary[]> {
  const rows = await db
    .selectFrom('source')
    .leftJoin('count_of_key', (join) => join.onRef('key', '=', 'id').on('dimension', '=', 'source'))
    .select(['id', 'name'])
    .select((eb) => [
      eb.fn.coalesce('n', eb.lit(0)).as('papers'),
      eb
        .selectFrom('listing')
        .select(sql<Day | null>`min(day)`.as('day'))
        .whereRef('source_id', '=', 'source.id')
        .as('first'),
      eb
        .selectFrom('listing')
        .select(sql<Day | null>`max(day)`.as('day'))
        .whereRef('source_id', '=', 'source.id')
        .as('last'),
    ])
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, id: row.id as SourceId }));
}

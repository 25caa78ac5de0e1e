import type { Day } from '@papertide/core';
import { sql } from 'kysely';
import type { SourceId } from './source-id.ts';
import type { Db } from './store.ts';

/** The first and last day of publication of a source's papers. */
export interface PublishedSpan {
  readonly sourceId: SourceId;
  readonly from: Day;
  readonly to: Day;
}

/** The days of publication of each source that shows dated papers, from the rollups. O(days x sources). */
export async function publishedSpans(db: Db): Promise<PublishedSpan[]> {
  const rows = await db
    .selectFrom('count_by_day')
    .select(['key', sql<Day>`min(day)`.as('from'), sql<Day>`max(day)`.as('to')])
    .where('axis', '=', 'published')
    .where('dimension', '=', 'source')
    .groupBy('key')
    .orderBy('key')
    .execute();
  return rows.map(({ key, from, to }) => ({ sourceId: key as SourceId, from, to }));
}

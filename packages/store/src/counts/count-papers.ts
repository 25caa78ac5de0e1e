import type { PaperFilter } from '@papertide/core/query';
import { countAll } from '../expressions.ts';
import type { Db } from '../store.ts';
import { wherePapers } from '../where-papers.ts';

/** How many papers match a filter: the length of the list that it makes. */
export async function countPapers(db: Db, filter: PaperFilter): Promise<number> {
  const { n } = await db
    .selectFrom('paper')
    .select(countAll.as('n'))
    .where(wherePapers(db, filter))
    .executeTakeFirstOrThrow();
  return n;
}

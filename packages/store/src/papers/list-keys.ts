import type { PaperFilter } from '@papertide/core/query';
import type { Db } from '../store.ts';
import { wherePapers } from '../where-papers.ts';

/** The keys of all papers that match a filter, in no order. O(papers that match). */
export async function listKeys(db: Db, filter: PaperFilter): Promise<string[]> {
  const rows = await db.selectFrom('paper').select('key').where(wherePapers(db, filter)).execute();
  return rows.map(({ key }) => key);
}

import { setImmediate as nextTurn } from 'node:timers/promises';
import { dropUnusedDays } from '../calendar.ts';
import { chunks } from '../chunks.ts';
import { raiseRevision } from '../revision.ts';
import { withCounts } from '../rollups/with-counts.ts';
import type { SourceId } from '../source-id.ts';
import type { Db } from '../store.ts';
import { transact } from '../transact.ts';
import { deletePapers, leavePapers } from './delete-papers.ts';

/** Papers that go at a time: about 30 ms of work, after which the rest of the process has its turn. */
const batch = 100;

/**
 * Takes a source and all it brought out of the database, in one transaction: its listings, readings, runs, rejects,
 * days and checkpoints, and the papers that no other source shows. Says how many papers went. Others have their turn
 * between batches: on a file, readers are answered meanwhile, from the data as it was.
 */
export async function dropSource(db: Db, sourceId: SourceId): Promise<{ papers: number }> {
  return transact(db, async (trx) => {
    let papers = 0;
    let dropped = false;
    for (;;) {
      const shown = await trx
        .selectFrom('paper_source')
        .select('paper_id')
        .where('source_id', '=', sourceId)
        .orderBy('paper_id')
        .limit(batch)
        .execute();
      if (shown.length === 0) break;
      dropped = true;
      const ids = shown.map((row) => row.paper_id);
      const shared = await trx
        .selectFrom('paper_source')
        .select('paper_id')
        .distinct()
        .where('paper_id', 'in', ids)
        .where('source_id', '!=', sourceId)
        .execute();
      const kept = new Set(shared.map((row) => row.paper_id));
      const gone = ids.filter((id) => !kept.has(id));
      await withCounts(trx, ids, async () => {
        for (const some of chunks(gone, 1, batch)) await deletePapers(trx, some);
        if (kept.size > 0) await leavePapers(trx, sourceId, [...kept]);
        return [...kept];
      });
      papers += gone.length;
      await nextTurn();
    }
    if (dropped) await dropUnusedDays(trx);
    for (const table of ['reject', 'collected_day', 'checkpoint', 'tombstone', 'validator'] as const) {
      const { numDeletedRows } = await trx.deleteFrom(table).where('source_id', '=', sourceId).executeTakeFirst();
      if (numDeletedRows > 0n) dropped = true;
    }
    await trx.deleteFrom('run').where('source', '=', sourceId).execute();
    if (dropped) await raiseRevision(trx);
    return { papers };
  });
}

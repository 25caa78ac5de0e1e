import { chunks } from '../chunks.ts';
import { dialectOf } from '../dialect/dialect.ts';
import { raiseRevision } from '../revision.ts';
import { withCounts } from '../rollups/with-counts.ts';
import type { Db } from '../store.ts';
import { mergedKeys } from './merged-keys.ts';

/**
 * Counts keyphrases with these keys under what their groups say now, in the caller's transaction. The cost grows with the
 * papers that have them: about 0.4 ms each.
 */
export async function remerge(trx: Db, keys: readonly string[]): Promise<void> {
  const most = dialectOf(trx).maxBoundValues;
  const wanted = await mergedKeys(trx, keys);
  const changed: { id: number; merged: string }[] = [];
  for (const some of chunks([...wanted.keys()], 1, most)) {
    const rows = await trx.selectFrom('keyphrase').select(['id', 'key', 'merged']).where('key', 'in', some).execute();
    for (const { id, key, merged } of rows) {
      const next = wanted.get(key) ?? key;
      if (next !== merged) changed.push({ id, merged: next });
    }
  }
  for (const { id, merged } of changed) {
    const rows = await trx
      .selectFrom('paper_keyphrase')
      .select('paper_id')
      .distinct()
      .where('keyphrase_id', '=', id)
      .orderBy('paper_id')
      .execute();
    const papers = rows.map((row) => row.paper_id);
    await withCounts(trx, papers, async () => {
      await trx.updateTable('keyphrase').set({ merged }).where('id', '=', id).execute();
      return papers;
    });
  }
  await raiseRevision(trx);
}

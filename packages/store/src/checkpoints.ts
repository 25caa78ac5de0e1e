import type { SourceId } from './source-id.ts';
import type { Db } from './store.ts';

/** Records how far an input has been read: in the transaction of the batch that ends there. */
export async function saveCheckpoint(trx: Db, sourceId: SourceId, input: string, position: string): Promise<void> {
  await trx
    .insertInto('checkpoint')
    .values({ source_id: sourceId, input, position })
    .onConflict((c) => c.columns(['source_id', 'input']).doUpdateSet({ position }))
    .execute();
}

/** How far an input has been read; undefined where it is new. */
export async function findCheckpoint(db: Db, sourceId: SourceId, input: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('checkpoint')
    .select('position')
    .where('source_id', '=', sourceId)
    .where('input', '=', input)
    .executeTakeFirst();
  return row?.position;
}

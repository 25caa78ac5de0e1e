import type { Db } from './store.ts';

/** The number of batches committed so far: answers worked out at one revision stay true until the next. */
export async function readRevision(db: Db): Promise<number> {
  const row = await db.selectFrom('meta').select('value').where('key', '=', 'revision').executeTakeFirst();
  return Number(row?.value ?? 0);
}

/** Says that what a reader can see has changed. */
export async function raiseRevision(trx: Db): Promise<void> {
  const value = String((await readRevision(trx)) + 1);
  await trx.updateTable('meta').set({ value }).where('key', '=', 'revision').execute();
}

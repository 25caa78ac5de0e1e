import type { Db } from '../store.ts';

const starterKey = 'synonyms-version';
const editsKey = 'synonyms-edits';

async function metaValue(db: Db, key: string): Promise<string | null> {
  const row = await db.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst();
  return row?.value ?? null;
}

async function put(trx: Db, key: string, value: string): Promise<void> {
  await trx
    .insertInto('meta')
    .values({ key, value })
    .onConflict((c) => c.column('key').doUpdateSet({ value }))
    .execute();
}

/** The edition of the starter set that is stored; `null` before the first. */
export const findStarterVersion = (db: Db): Promise<string | null> => metaValue(db, starterKey);
export const saveStarterVersion = (trx: Db, version: string): Promise<void> => put(trx, starterKey, version);

/** The edition of the groups that counts are merged by: that of the starter set, and how often it was edited: `2026.1+3`. */
export async function readSynonymsVersion(db: Db): Promise<string> {
  const edits = Number(await metaValue(db, editsKey));
  return `${(await findStarterVersion(db)) ?? '0'}${edits > 0 ? `+${edits}` : ''}`;
}

/** Says that a group was edited. */
export async function raiseSynonymsVersion(trx: Db): Promise<void> {
  await put(trx, editsKey, String(Number(await metaValue(trx, editsKey)) + 1));
}

import { chunks } from '../chunks.ts';
import { dialectOf } from '../dialect/dialect.ts';
import type { Db } from '../store.ts';
import { transact } from '../transact.ts';
import { remerge } from './remerge.ts';
import { raiseSynonymsVersion } from './version.ts';

/** A group as an admin wants it. */
export interface SynonymEdit {
  readonly id: string;
  readonly preferred: string;
  readonly label: string;
  /** Keys of the others, without the preferred one. */
  readonly members: readonly string[];
  readonly note: string;
}

async function keysOf(trx: Db, id: string): Promise<string[]> {
  const rows = await trx.selectFrom('synonym_member').select('key').where('group_id', '=', id).execute();
  return rows.map(({ key }) => key);
}

/** The keys, of those given, that are in another group than this one. */
export async function takenKeys(db: Db, id: string, keys: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('synonym_member')
    .select('key')
    .where('key', 'in', keys)
    .where('group_id', '!=', id)
    .orderBy('key')
    .execute();
  return rows.map(({ key }) => key);
}

/**
 * Makes a group, or puts it in place of the one with its id, and counts the papers of its keywords anew, all or nothing. Its
 * keys must be in no other group: see `takenKeys`. Says which keys it has now or had before.
 */
export async function saveSynonymGroup(db: Db, edit: SynonymEdit, at: string): Promise<string[]> {
  return transact(db, async (trx) => {
    const { id, preferred, label, note } = edit;
    const before = await keysOf(trx, id);
    const now = [...new Set([preferred, ...edit.members])];
    await trx
      .insertInto('synonym_group')
      .values({ id, preferred, label, note, origin: 'edited', version: 1, edited_at: at, removed: 0 })
      .onConflict((c) =>
        c.column('id').doUpdateSet((eb) => ({
          preferred,
          label,
          note,
          origin: 'edited',
          version: eb('synonym_group.version', '+', 1),
          edited_at: at,
          removed: 0,
        })),
      )
      .execute();
    await trx.deleteFrom('synonym_member').where('group_id', '=', id).execute();
    for (const some of chunks(now, 2, dialectOf(trx).maxBoundValues)) {
      await trx
        .insertInto('synonym_member')
        .values(some.map((key) => ({ key, group_id: id })))
        .execute();
    }
    const touched = [...new Set([...before, ...now])];
    await raiseSynonymsVersion(trx);
    await remerge(trx, touched);
    return touched;
  });
}

/** Splits a group up: each of its keywords is counted by itself. Says which they are; `null` where there is no such group. */
export async function removeSynonymGroup(db: Db, id: string, at: string): Promise<string[] | null> {
  return transact(db, async (trx) => {
    const before = await keysOf(trx, id);
    if (before.length === 0) return null;
    await trx.deleteFrom('synonym_member').where('group_id', '=', id).execute();
    await trx
      .updateTable('synonym_group')
      .set((eb) => ({ removed: 1, origin: 'edited', version: eb('version', '+', 1), edited_at: at }))
      .where('id', '=', id)
      .execute();
    await raiseSynonymsVersion(trx);
    await remerge(trx, before);
    return before;
  });
}

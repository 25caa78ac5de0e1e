import { SYNONYMS_VERSION, type SynonymGroup, starterSynonyms } from '@papertide/core/keyphrases';
import type { Db } from '../store.ts';
import { transact } from '../transact.ts';
import { remerge } from './remerge.ts';
import { findStarterVersion, saveStarterVersion } from './version.ts';

async function putGroup(trx: Db, { id, preferred, label, members, note }: SynonymGroup): Promise<void> {
  await trx
    .insertInto('synonym_group')
    .values({ id, preferred, label, note, origin: 'starter', version: 1, edited_at: null, removed: 0 })
    .execute();
  await trx
    .insertInto('synonym_member')
    .values([preferred, ...members].map((key) => ({ key, group_id: id })))
    .execute();
}

/**
 * Stores the starter set in place of an older edition. Groups that an admin edited or split up stay as they are, and a starter
 * group that has a key of theirs is left out. Does nothing where the edition is equal.
 */
export async function saveStarterSynonyms(
  db: Db,
  groups: readonly SynonymGroup[] = starterSynonyms,
  version = SYNONYMS_VERSION,
): Promise<void> {
  await transact(db, async (trx) => {
    if ((await findStarterVersion(trx)) === version) return;
    const old = trx.selectFrom('synonym_group').select('id').where('origin', '=', 'starter');
    const touched = await trx.selectFrom('synonym_member').select('key').where('group_id', 'in', old).execute();
    await trx.deleteFrom('synonym_group').where('origin', '=', 'starter').execute();
    const kept = await trx.selectFrom('synonym_group').select('id').execute();
    const keys = await trx.selectFrom('synonym_member').select('key').execute();
    const taken = new Set([...kept.map(({ id }) => id), ...keys.map(({ key }) => key)]);
    const free = groups.filter(
      ({ id, preferred, members }) => ![id, preferred, ...members].some((name) => taken.has(name)),
    );
    for (const group of free) await putGroup(trx, group);
    await saveStarterVersion(trx, version);
    const added = free.flatMap(({ preferred, members }) => [preferred, ...members]);
    await remerge(trx, [...new Set([...touched.map(({ key }) => key), ...added])]);
  });
}

import { KEYPHRASE_VERSION } from '@papertide/core/keyphrases';
import type { Db } from '../store.ts';

const versionKey = 'document-frequency-version';

/** Whether the frequencies were counted by the keys that this program makes; else they wait for `rebuildFrequencies`. */
export async function areFrequenciesCurrent(db: Db): Promise<boolean> {
  const row = await db.selectFrom('meta').select('value').where('key', '=', versionKey).executeTakeFirst();
  return row?.value === KEYPHRASE_VERSION;
}

/** Says that the frequencies are those of this program's keys. */
export async function markFrequenciesCurrent(trx: Db): Promise<void> {
  await trx
    .insertInto('meta')
    .values({ key: versionKey, value: KEYPHRASE_VERSION })
    .onConflict((c) => c.column('key').doUpdateSet({ value: KEYPHRASE_VERSION }))
    .execute();
}

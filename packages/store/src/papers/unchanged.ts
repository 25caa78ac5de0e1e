import type { PaperRecord } from '@papertide/core';
import { chunks } from '../chunks.ts';
import { dialectOf } from '../dialect/dialect.ts';
import type { Db } from '../store.ts';
import { recordHash } from './content.ts';

/**
 * The records that say nothing new: their paper is stored under their key with the very content, and with keyphrases and
 * topics of `version`. They need not be enriched again. One look-up a few thousand records.
 */
export async function unchangedRecords(
  db: Db,
  records: readonly PaperRecord[],
  version: string,
): Promise<Set<PaperRecord>> {
  const stored = new Map<string, string>();
  for (const some of chunks(records, 1, dialectOf(db).maxBoundValues, 1)) {
    const rows = await db
      .selectFrom('paper')
      .select(['key', 'content_hash'])
      .where(
        'key',
        'in',
        some.map(({ key }) => key),
      )
      .where('enrichment_version', '=', version)
      .execute();
    for (const { key, content_hash } of rows) stored.set(key, content_hash);
  }
  return new Set(records.filter((record) => stored.get(record.key) === recordHash(record)));
}

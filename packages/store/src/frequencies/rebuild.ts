import { chunks } from '../chunks.ts';
import { dialectOf } from '../dialect/dialect.ts';
import type { Db } from '../store.ts';
import { countFrequencies } from './from-texts.ts';
import { markFrequenciesCurrent } from './version.ts';

/** Makes the document frequencies anew from the texts, in the caller's transaction. Linear in the number of papers. */
export async function rebuildFrequencies(trx: Db): Promise<void> {
  const counts = [...(await countFrequencies(trx))].sort(([a], [b]) => (a < b ? -1 : 1));
  await trx.deleteFrom('document_frequency').execute();
  for (const some of chunks(counts, 2, dialectOf(trx).maxBoundValues)) {
    await trx
      .insertInto('document_frequency')
      .values(some.map(([key, n]) => ({ key, n })))
      .execute();
  }
  await markFrequenciesCurrent(trx);
}

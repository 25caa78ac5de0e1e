import { raiseRevision } from '../revision.ts';
import type { Db } from '../store.ts';
import { transact } from '../transact.ts';
import { rebuildFrequencies } from './rebuild.ts';
import { areFrequenciesCurrent } from './version.ts';

/** Counts the document frequencies anew where another version of the keyphrases counted them. */
export async function refreshFrequencies(db: Db): Promise<void> {
  if (await areFrequenciesCurrent(db)) return;
  await transact(db, async (trx) => {
    await rebuildFrequencies(trx);
    await raiseRevision(trx);
  });
}

import { rebuildFrequencies } from '../frequencies/rebuild.ts';
import { dropUnusedSurfaces, labelKeyphrases } from '../keyphrases.ts';
import { raiseRevision } from '../revision.ts';
import type { Db } from '../store.ts';
import { transact } from '../transact.ts';
import { countsByDay, countsOfKey, keyphraseSurfaces, upvotesByDay } from './from-rows.ts';

/**
 * Makes every count anew from the rows, and the surfaces and labels of keyphrases, in one transaction. Linear in the number
 * of papers.
 */
export async function rebuildRollups(db: Db): Promise<void> {
  await transact(db, async (trx) => {
    await trx.deleteFrom('count_by_day').execute();
    await trx
      .insertInto('count_by_day')
      .columns(['axis', 'dimension', 'key', 'day', 'n'])
      .expression(countsByDay(trx).orderBy('axis').orderBy('dimension').orderBy('day').orderBy('key'))
      .execute();
    await trx.deleteFrom('count_of_key').execute();
    await trx.insertInto('count_of_key').columns(['dimension', 'key', 'n']).expression(countsOfKey(trx)).execute();
    await trx.deleteFrom('upvotes_by_day').execute();
    await trx
      .insertInto('upvotes_by_day')
      .columns(['axis', 'dimension', 'key', 'day', 'upvotes', 'n'])
      .expression(upvotesByDay(trx))
      .execute();
    await trx.deleteFrom('keyphrase_surface').execute();
    await trx
      .insertInto('keyphrase_surface')
      .columns(['keyphrase_id', 'surface', 'n'])
      .expression(keyphraseSurfaces(trx))
      .execute();
    const keyphrases = (await trx.selectFrom('keyphrase').select('id').execute()).map(({ id }) => id);
    await dropUnusedSurfaces(trx, keyphrases);
    await labelKeyphrases(trx, keyphrases);
    await rebuildFrequencies(trx);
    await raiseRevision(trx);
  });
}

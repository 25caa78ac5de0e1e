import { checkFrequencies } from '../frequencies/check.ts';
import type { Db } from '../store.ts';
import { countsByDay, countsOfKey, keyphraseSurfaces, upvotesByDay } from './from-rows.ts';

/** Shown of each table; one difference is enough to know that it must be rebuilt. */
const mostShown = 20;

/**
 * The differences between the counts and the rows they are made from, as text, at most 20 a table and side; `[]` where
 * they agree. Linear in the number of papers.
 */
export async function checkRollups(db: Db): Promise<string[]> {
  const byDay = db.selectFrom('count_by_day').select(['axis', 'dimension', 'key', 'day', 'n']);
  const ofKey = db.selectFrom('count_of_key').select(['dimension', 'key', 'n']);
  const upvotes = db.selectFrom('upvotes_by_day').select(['axis', 'dimension', 'key', 'day', 'upvotes', 'n']);
  const surfaces = db.selectFrom('keyphrase_surface').select(['keyphrase_id', 'surface', 'n']);
  const tables = [
    [
      'count_by_day',
      await byDay.except(countsByDay(db)).limit(mostShown).execute(),
      await countsByDay(db).except(byDay).limit(mostShown).execute(),
    ],
    [
      'count_of_key',
      await ofKey.except(countsOfKey(db)).limit(mostShown).execute(),
      await countsOfKey(db).except(ofKey).limit(mostShown).execute(),
    ],
    [
      'upvotes_by_day',
      await upvotes.except(upvotesByDay(db)).limit(mostShown).execute(),
      await upvotesByDay(db).except(upvotes).limit(mostShown).execute(),
    ],
    [
      'keyphrase_surface',
      await surfaces.except(keyphraseSurfaces(db)).limit(mostShown).execute(),
      await keyphraseSurfaces(db).except(surfaces).limit(mostShown).execute(),
    ],
  ] as const;
  const differences = tables.flatMap(([table, held, made]) => [
    ...held.map((row) => `${table} holds ${JSON.stringify(row)}, the papers do not give it`),
    ...made.map((row) => `${table} lacks ${JSON.stringify(row)}`),
  ]);
  return [...differences, ...(await checkFrequencies(db, mostShown))];
}

import { insertRows } from '../insert-rows.ts';
import { dropUnusedSurfaces, labelKeyphrases } from '../keyphrases.ts';
import type { Db } from '../store.ts';
import type { Contributions } from './contributions.ts';

/** Adds signed sums to the tables of counts and deletes the counts that fall to zero. */
export async function applyDeltas(trx: Db, deltas: Contributions): Promise<void> {
  const byDay = deltas.countByDay.entries();
  await insertRows(
    trx,
    'count_by_day',
    byDay.map(({ key: [axis, dimension, day, key], n }) => ({ axis, dimension, day, key, n })),
    (insert) =>
      insert.onConflict((c) =>
        c
          .columns(['axis', 'dimension', 'day', 'key'])
          .doUpdateSet((eb) => ({ n: eb('count_by_day.n', '+', eb.ref('excluded.n')) })),
      ),
  );
  const ofKey = deltas.countOfKey.entries();
  await insertRows(
    trx,
    'count_of_key',
    ofKey.map(({ key: [dimension, key], n }) => ({ dimension, key, n })),
    (insert) =>
      insert.onConflict((c) =>
        c.columns(['dimension', 'key']).doUpdateSet((eb) => ({ n: eb('count_of_key.n', '+', eb.ref('excluded.n')) })),
      ),
  );
  const upvotesByDay = deltas.upvotesByDay.entries();
  await insertRows(
    trx,
    'upvotes_by_day',
    upvotesByDay.map(({ key: [axis, dimension, day, key, upvotes], n }) => ({ axis, dimension, day, key, upvotes, n })),
    (insert) =>
      insert.onConflict((c) =>
        c
          .columns(['axis', 'dimension', 'day', 'key', 'upvotes'])
          .doUpdateSet((eb) => ({ n: eb('upvotes_by_day.n', '+', eb.ref('excluded.n')) })),
      ),
  );
  const surfaces = deltas.surfaces.entries();
  await insertRows(
    trx,
    'keyphrase_surface',
    surfaces.map(({ key: [keyphrase_id, surface], n }) => ({ keyphrase_id, surface, n })),
    (insert) =>
      insert.onConflict((c) =>
        c
          .columns(['keyphrase_id', 'surface'])
          .doUpdateSet((eb) => ({ n: eb('keyphrase_surface.n', '+', eb.ref('excluded.n')) })),
      ),
  );
  const frequencies = deltas.documentFrequency.entries();
  await insertRows(
    trx,
    'document_frequency',
    frequencies.map(([key, n]) => ({ key, n })),
    (insert) =>
      insert.onConflict((c) =>
        c.column('key').doUpdateSet((eb) => ({ n: eb('document_frequency.n', '+', eb.ref('excluded.n')) })),
      ),
  );
  if (byDay.some(({ n }) => n < 0)) await trx.deleteFrom('count_by_day').where('n', '=', 0).execute();
  if (ofKey.some(({ n }) => n < 0)) await trx.deleteFrom('count_of_key').where('n', '=', 0).execute();
  if (upvotesByDay.some(({ n }) => n < 0)) await trx.deleteFrom('upvotes_by_day').where('n', '=', 0).execute();
  if (frequencies.some(([, n]) => n < 0)) await trx.deleteFrom('document_frequency').where('n', '=', 0).execute();
  const changed = new Set(surfaces.map(({ key: [id] }) => id));
  const fallen = new Set(surfaces.filter(({ n }) => n < 0).map(({ key: [id] }) => id));
  await dropUnusedSurfaces(trx, [...fallen]);
  await labelKeyphrases(trx, [...changed]);
}

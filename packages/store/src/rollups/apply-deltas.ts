import { chunks } from '../chunks.ts';
import { dialectOf } from '../dialect/dialect.ts';
import { dropUnusedSurfaces, labelKeyphrases } from '../keyphrases.ts';
import type { Db } from '../store.ts';
import type { Contributions } from './contributions.ts';

/** Adds signed sums to the tables of counts and deletes the counts that fall to zero. */
export async function applyDeltas(trx: Db, deltas: Contributions): Promise<void> {
  const most = dialectOf(trx).maxBoundValues;
  const byDay = deltas.countByDay.entries();
  for (const some of chunks(byDay, 5, most)) {
    await trx
      .insertInto('count_by_day')
      .values(some.map(({ key: [axis, dimension, day, key], n }) => ({ axis, dimension, key, day, n })))
      .onConflict((c) =>
        c
          .columns(['axis', 'dimension', 'day', 'key'])
          .doUpdateSet((eb) => ({ n: eb('count_by_day.n', '+', eb.ref('excluded.n')) })),
      )
      .execute();
  }
  const ofKey = deltas.countOfKey.entries();
  for (const some of chunks(ofKey, 3, most)) {
    await trx
      .insertInto('count_of_key')
      .values(some.map(({ key: [dimension, key], n }) => ({ dimension, key, n })))
      .onConflict((c) =>
        c.columns(['dimension', 'key']).doUpdateSet((eb) => ({ n: eb('count_of_key.n', '+', eb.ref('excluded.n')) })),
      )
      .execute();
  }
  const upvotesByDay = deltas.upvotesByDay.entries();
  for (const some of chunks(upvotesByDay, 6, most)) {
    await trx
      .insertInto('upvotes_by_day')
      .values(
        some.map(({ key: [axis, dimension, day, key, upvotes], n }) => ({ axis, dimension, key, day, upvotes, n })),
      )
      .onConflict((c) =>
        c
          .columns(['axis', 'dimension', 'day', 'key', 'upvotes'])
          .doUpdateSet((eb) => ({ n: eb('upvotes_by_day.n', '+', eb.ref('excluded.n')) })),
      )
      .execute();
  }
  const surfaces = deltas.surfaces.entries();
  for (const some of chunks(surfaces, 3, most)) {
    await trx
      .insertInto('keyphrase_surface')
      .values(some.map(({ key: [keyphrase_id, surface], n }) => ({ keyphrase_id, surface, n })))
      .onConflict((c) =>
        c
          .columns(['keyphrase_id', 'surface'])
          .doUpdateSet((eb) => ({ n: eb('keyphrase_surface.n', '+', eb.ref('excluded.n')) })),
      )
      .execute();
  }
  if (byDay.some(({ n }) => n < 0)) await trx.deleteFrom('count_by_day').where('n', '=', 0).execute();
  if (ofKey.some(({ n }) => n < 0)) await trx.deleteFrom('count_of_key').where('n', '=', 0).execute();
  if (upvotesByDay.some(({ n }) => n < 0)) await trx.deleteFrom('upvotes_by_day').where('n', '=', 0).execute();
  const changed = new Set(surfaces.map(({ key: [id] }) => id));
  const fallen = new Set(surfaces.filter(({ n }) => n < 0).map(({ key: [id] }) => id));
  await dropUnusedSurfaces(trx, [...fallen]);
  await labelKeyphrases(trx, [...changed]);
}

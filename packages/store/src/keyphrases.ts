import { groupBy } from '@papertide/core';
import { chunks } from './chunks.ts';
import { dialectOf } from './dialect/dialect.ts';
import type { Db } from './store.ts';
import { mergedKeys } from './synonyms/merged-keys.ts';

/** The ids of keyphrases by key; those not known yet are added with their first surface as label. */
export async function idsOfKeyphrases(trx: Db, surfaces: ReadonlyMap<string, string>): Promise<Map<string, number>> {
  const most = dialectOf(trx).maxBoundValues;
  const ids = new Map<string, number>();
  for (const keys of chunks([...surfaces.keys()], 1, most)) {
    const rows = await trx.selectFrom('keyphrase').select(['id', 'key']).where('key', 'in', keys).execute();
    for (const { id, key } of rows) ids.set(key, id);
  }
  const missing = [...surfaces].filter(([key]) => !ids.has(key));
  const merged = await mergedKeys(
    trx,
    missing.map(([key]) => key),
  );
  for (const some of chunks(missing, 3, most)) {
    const rows = await trx
      .insertInto('keyphrase')
      .values(some.map(([key, label]) => ({ key, label, merged: merged.get(key) ?? key })))
      .returning(['id', 'key'])
      .execute();
    for (const { id, key } of rows) ids.set(key, id);
  }
  return ids;
}

/** Deletes the surfaces that fell to zero, and the keyphrases that no paper has any more. */
export async function dropUnusedSurfaces(trx: Db, keyphraseIds: readonly number[]): Promise<void> {
  for (const ids of chunks(keyphraseIds, 1, dialectOf(trx).maxBoundValues, 1)) {
    await trx.deleteFrom('keyphrase_surface').where('keyphrase_id', 'in', ids).where('n', '=', 0).execute();
    await trx
      .deleteFrom('keyphrase')
      .where('id', 'in', ids)
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom('keyphrase_surface').select('n').whereRef('keyphrase_id', '=', 'keyphrase.id'))),
      )
      .execute();
  }
}

/** Gives keyphrases their label: the most frequent surface, among equals the first as text. */
export async function labelKeyphrases(trx: Db, keyphraseIds: readonly number[]): Promise<void> {
  for (const ids of chunks(keyphraseIds, 1, dialectOf(trx).maxBoundValues, 1)) {
    await trx
      .updateTable('keyphrase')
      .from((eb) =>
        eb
          .selectFrom('keyphrase_surface')
          .select(['keyphrase_id', 'surface'])
          .select(({ fn }) =>
            fn
              .agg<number>('row_number')
              .over((over) => over.partitionBy('keyphrase_id').orderBy('n', 'desc').orderBy('surface'))
              .as('place'),
          )
          .where('keyphrase_id', 'in', ids)
          .as('best'),
      )
      .set((eb) => ({ label: eb.ref('best.surface') }))
      .whereRef('best.keyphrase_id', '=', 'keyphrase.id')
      .where('best.place', '=', 1)
      .whereRef('best.surface', '!=', 'keyphrase.label')
      .execute();
  }
}

/**
 * The ways in which keywords are written, most frequent first, then as text; by key: with all keyphrases of their synonym
 * groups where `merged`, else those of the keyphrase alone.
 */
export async function keywordVariants(db: Db, keys: readonly string[], merged = true): Promise<Map<string, string[]>> {
  const column = merged ? 'merged' : 'key';
  const variants = new Map<string, string[]>();
  for (const some of chunks(keys, 1, dialectOf(db).maxBoundValues)) {
    const rows = await db
      .selectFrom('keyphrase')
      .innerJoin('keyphrase_surface', 'keyphrase_id', 'keyphrase.id')
      .select([`${column} as name`, 'surface'])
      .where(column, 'in', some)
      .orderBy(column)
      .orderBy('n', 'desc')
      .orderBy('surface')
      .execute();
    for (const [key, group] of groupBy(rows, (row) => row.name)) {
      variants.set(
        key,
        group.map((row) => row.surface),
      );
    }
  }
  return variants;
}

import { groupBy } from '@papertide/core';
import { type Dimension, formatSeriesRef, phraseLabel, type SeriesRef } from '@papertide/core/query';
import { chunks } from '../chunks.ts';
import { dialectOf } from '../dialect/dialect.ts';
import { countAll, keywordsOf, storedKey } from '../expressions.ts';
import type { Db } from '../store.ts';

interface Label {
  readonly key: string;
  readonly label: string;
}

/** The most frequent way in which each folded name is written; among equals the first as text. */
async function authorLabels(db: Db, names: readonly string[]): Promise<Label[]> {
  const rows = await db
    .selectFrom('author')
    .innerJoin('authorship', 'author_id', 'author.id')
    .select(['name_key as key', 'name as label'])
    .where('name_key', 'in', names)
    .groupBy('author.id')
    .orderBy(countAll)
    .orderBy('name', 'desc')
    .execute();
  return rows;
}

/** A group of synonyms is shown as papers write its preferred term most; where none does, as the group says. */
async function keywordLabels(db: Db, dimension: Dimension, keys: readonly string[]): Promise<Label[]> {
  const { origin, merged } = keywordsOf(dimension) ?? { origin: null, merged: true };
  const rows = await db
    .selectFrom('keyphrase')
    .leftJoin('synonym_group', (join) => join.onRef('preferred', '=', 'merged').on('removed', '=', 0))
    .select(['keyphrase.key', 'merged', 'keyphrase.label', 'synonym_group.label as groupLabel'])
    .where(merged ? 'merged' : 'keyphrase.key', 'in', keys)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('paper_keyphrase')
          .select('position')
          .whereRef('keyphrase_id', '=', 'keyphrase.id')
          .$if(origin !== null, (query) => query.where('origin', '=', origin ?? 'source')),
      ),
    )
    .orderBy('keyphrase.key')
    .execute();
  if (!merged) return rows;
  const byKey = groupBy(rows, (row) => row.merged);
  return [...byKey].map(([key, group]) => {
    const own = group.find((row) => row.key === key);
    return { key, label: own?.label ?? group[0]?.groupLabel ?? group[0]?.label ?? key };
  });
}

async function labels(db: Db, dimension: Dimension, keys: readonly string[]): Promise<Label[]> {
  switch (dimension) {
    case 'keyword':
    case 'source-keyword':
    case 'any-keyword':
    case 'single-keyword':
    case 'single-source-keyword':
    case 'single-any-keyword':
      return keywordLabels(db, dimension, keys);
    case 'topic':
      return [
        ...(await db.selectFrom('topic').select(['id as key', 'name as label']).where('id', 'in', keys).execute()),
        ...(await db.selectFrom('own_topic').select(['id as key', 'name as label']).where('id', 'in', keys).execute()),
      ];
    case 'area':
    case 'source':
      return db.selectFrom(dimension).select(['id as key', 'name as label']).where('id', 'in', keys).execute();
    case 'category':
      return db
        .selectFrom('count_of_key')
        .select(['key', 'key as label'])
        .where('dimension', '=', 'category')
        .where('key', 'in', keys)
        .execute();
    case 'author':
      return authorLabels(db, keys);
    case 'organization':
      return db
        .selectFrom('paper')
        .select(['organization as key', 'organization as label'])
        .distinct()
        .where('organization', 'in', keys)
        .$narrowType<Label>()
        .execute();
    case 'phrase':
      return keys.flatMap((key) => {
        const label = phraseLabel(key);
        return label === null ? [] : [{ key, label }];
      });
    case 'all':
      return [];
  }
}

/** The names of series, by `formatSeriesRef`. What nothing can be counted under has none; neither has `all`. */
export async function labelsOf(db: Db, refs: readonly SeriesRef[]): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const [dimension, group] of groupBy(refs, (ref) => ref.dimension)) {
    const byKey = groupBy(group, (ref) => storedKey(dimension, ref.key));
    for (const some of chunks([...byKey.keys()], 1, dialectOf(db).maxBoundValues, 2)) {
      for (const { key, label } of await labels(db, dimension, some)) {
        for (const ref of byKey.get(key) ?? []) names.set(formatSeriesRef(ref), label);
      }
    }
  }
  return names;
}

import { groupBy } from '@papertide/core';
import { type Dimension, formatSeriesRef, type SeriesRef } from '@papertide/core/query';
import { chunks } from '../chunks.ts';
import { dialectOf } from '../dialect/dialect.ts';
import type { Db } from '../store.ts';

async function labels(
  db: Db,
  dimension: Dimension,
  keys: readonly string[],
): Promise<{ key: string; label: string }[]> {
  switch (dimension) {
    case 'keyword':
    case 'source-keyword': {
      const origin = dimension === 'keyword' ? 'extracted' : 'source';
      return db
        .selectFrom('keyphrase')
        .select(['key', 'label'])
        .where('key', 'in', keys)
        .where(({ exists, selectFrom }) =>
          exists(
            selectFrom('paper_keyphrase')
              .select('position')
              .whereRef('keyphrase_id', '=', 'keyphrase.id')
              .where('origin', '=', origin),
          ),
        )
        .execute();
    }
    case 'topic':
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
    case 'all':
      return [];
  }
}

/** The names of series, by `formatSeriesRef`. What nothing is counted under has none; neither has `all`. */
export async function labelsOf(db: Db, refs: readonly SeriesRef[]): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const [dimension, group] of groupBy(refs, (ref) => ref.dimension)) {
    const keys = [...new Set(group.map((ref) => ref.key))];
    for (const some of chunks(keys, 1, dialectOf(db).maxBoundValues, 2)) {
      for (const { key, label } of await labels(db, dimension, some)) {
        names.set(formatSeriesRef({ dimension, key }), label);
      }
    }
  }
  return names;
}

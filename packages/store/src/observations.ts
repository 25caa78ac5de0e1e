import type { Observation } from '@papertide/core';
import { chunks } from './chunks.ts';
import { dialectOf } from './dialect/dialect.ts';
import type { Db } from './store.ts';

/** Every reading of some papers, by key and time. */
export async function observationsOf(
  db: Db,
  keys: readonly string[],
): Promise<(Observation & { readonly key: string })[]> {
  const readings = [];
  for (const some of chunks([...new Set(keys)].sort(), 1, dialectOf(db).maxBoundValues)) {
    const rows = await db
      .selectFrom('paper')
      .innerJoin('observation', 'paper_id', 'paper.id')
      .select(['key', 'observation.observed_at as observedAt'])
      .select(['observation.upvotes', 'observation.comments', 'observation.stars'])
      .where('key', 'in', some)
      .orderBy('key')
      .orderBy('observation.observed_at')
      .execute();
    readings.push(...rows);
  }
  return readings;
}

import type { Day, Instant } from '@papertide/core';
import { chunks } from '../chunks.ts';
import { dialectOf } from '../dialect/dialect.ts';
import type { Db } from '../store.ts';

/** A paper among those listed with it. */
export interface CohortPaper {
  readonly key: string;
  readonly listedOn: Day;
  readonly upvotes: number | null;
  readonly observedAt: Instant | null;
}

/** Every paper first listed on one of some days, by day, most upvotes first, then by key; unknown upvotes last. */
export async function cohorts(db: Db, days: readonly Day[]): Promise<CohortPaper[]> {
  const papers: CohortPaper[] = [];
  for (const some of chunks([...new Set(days)].sort(), 1, dialectOf(db).maxBoundValues)) {
    const rows = await db
      .selectFrom('paper')
      .select(['key', 'listed_on as listedOn', 'upvotes', 'observed_at as observedAt'])
      .where('listed_on', 'in', some)
      .orderBy('listed_on')
      .orderBy('upvotes', (order) => order.desc().nullsLast())
      .orderBy('key')
      .$narrowType<{ listedOn: Day }>()
      .execute();
    papers.push(...rows);
  }
  return papers;
}

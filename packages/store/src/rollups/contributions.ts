import { groupBy } from '@papertide/core';
import { chunks } from '../chunks.ts';
import { dialectOf } from '../dialect/dialect.ts';
import type { Db } from '../store.ts';
import { SignedSum, SignedTextSum } from './signed-sum.ts';

/** What papers add to each table of counts. */
export interface Contributions {
  readonly countByDay: SignedSum<readonly [axis: string, dimension: string, day: string, key: string]>;
  readonly countOfKey: SignedSum<readonly [dimension: string, key: string]>;
  readonly upvotesByDay: SignedSum<
    readonly [axis: string, dimension: string, day: string, key: string, upvotes: number]
  >;
  readonly surfaces: SignedSum<readonly [keyphraseId: number, surface: string]>;
  readonly documentFrequency: SignedTextSum;
}

export const noContributions = (): Contributions => ({
  countByDay: new SignedSum(),
  countOfKey: new SignedSum(),
  upvotesByDay: new SignedSum(),
  surfaces: new SignedSum(),
  documentFrequency: new SignedTextSum(),
});

/** The dimensions that have a histogram of upvotes. */
export const upvoteDimensions: readonly string[] = ['all', 'topic'];

/** The dimensions with too many keys for a total of each: the index of `paper_keyphrase` answers as well. */
export const phraseDimensions: readonly string[] = ['keyword', 'source-keyword'];

/** Adds to `sums` what papers contribute as they stand now, `sign` times. Four queries a few thousand papers. */
export async function addContributions(
  trx: Db,
  sums: Contributions,
  paperIds: readonly number[],
  sign: 1 | -1,
): Promise<void> {
  for (const ids of chunks(paperIds, 1, Math.floor(dialectOf(trx).maxBoundValues / 8))) {
    const days = groupBy(
      await trx.selectFrom('paper_day').selectAll().where('paper_id', 'in', ids).execute(),
      (row) => row.paper_id,
    );
    const facts = await trx.selectFrom('paper_fact').selectAll().where('paper_id', 'in', ids).execute();
    for (const { paper_id, dimension, key } of facts) {
      if (!phraseDimensions.includes(dimension)) sums.countOfKey.add([dimension, key], sign);
      for (const { axis, day, upvotes } of days.get(paper_id) ?? []) {
        sums.countByDay.add([axis, dimension, day, key], sign);
        if (upvoteDimensions.includes(dimension)) sums.upvotesByDay.add([axis, dimension, day, key, upvotes], sign);
      }
    }
    const surfaces = await trx
      .selectFrom('paper_keyphrase')
      .select(['keyphrase_id', 'surface'])
      .where('paper_id', 'in', ids)
      .execute();
    for (const { keyphrase_id, surface } of surfaces) sums.surfaces.add([keyphrase_id, surface], sign);
  }
}

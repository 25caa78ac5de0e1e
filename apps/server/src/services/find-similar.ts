import type { SimilarAnswer } from '@papertide/core/query';
import { paperRows } from '@papertide/store';
import type { Context } from '../context.ts';
import { ServiceError } from '../service-error.ts';
import { answer } from './answer.ts';
import { readCorpus } from './corpus.ts';
import { readPaperRows } from './paper-rows.ts';

/** The papers most like one, at most ten, best first, with the words they share; `not-found` where there is none of that key. */
export async function findSimilar(ctx: Context, key: string): Promise<SimilarAnswer> {
  const { provenance } = await readCorpus(ctx);
  // Asked before the answer is put together: comparing may take seconds, and nothing may be held open meanwhile.
  const { papers, indexed } = await ctx.similar.find({
    key,
    revision: provenance.revision,
    isFilling: ctx.job.running,
  });
  return answer(ctx, 'similar', [key, indexed], async (_, ctx) => {
    const [paper] = await paperRows(ctx.store.read, [key]);
    if (paper === undefined) throw new ServiceError('not-found', `There is no paper "${key}" here.`);
    const keys = (papers ?? []).map(({ id }) => id);
    const rows = await readPaperRows(ctx, await paperRows(ctx.store.read, keys));
    const byKey = new Map(rows.map((row) => [row.key, row]));
    const similar = (papers ?? []).flatMap(({ id, score, sharedTerms }) => {
      const row = byKey.get(id);
      return row === undefined ? [] : [{ paper: row, score, sharedTerms }];
    });
    return { rows: similar, indexed };
  });
}

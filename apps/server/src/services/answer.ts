import type { Provenance } from '@papertide/core/query';
import { readRevision, snapshot } from '@papertide/store';
import type { Context } from '../context.ts';
import { type Corpus, readCorpus } from './corpus.ts';
import { onUsualAxis } from './usual-axis.ts';

/**
 * The answer to a question together with where its figures come from: kept under (question, revision), so that a
 * question is computed once until the data changes. All of an answer is of one revision: `compute` asks through the
 * context that it is given, whose `store.read` is a snapshot, and waits for nothing else; its question is on the axis that
 * there is.
 */
export async function answer<T extends object, Q>(
  ctx: Context,
  name: string,
  query: Q,
  compute: (corpus: Corpus, ctx: Context, query: Q) => Promise<T>,
): Promise<T & { readonly provenance: Provenance }> {
  const revision = await readRevision(ctx.store.read);
  return ctx.answers.get(`${name} ${revision} ${JSON.stringify(query)}`, () =>
    snapshot(ctx.store.read, async (read) => {
      const still = { ...ctx, store: { ...ctx.store, read } };
      const corpus = await readCorpus(still);
      return {
        ...(await compute(corpus, still, onUsualAxis(query, corpus.provenance.axis))),
        provenance: corpus.provenance,
      };
    }),
  );
}

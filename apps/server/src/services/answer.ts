import type { Provenance } from '@papertide/core/query';
import { readRevision, snapshot } from '@papertide/store';
import type { Context } from '../context.ts';
import { type Corpus, readCorpus } from './corpus.ts';

/**
 * The answer to a question together with where its figures come from: kept under (question, revision), so that a
 * question is computed once until the data changes. All of an answer is of one revision: `compute` asks through the
 * context that it is given, whose `store.read` is a snapshot, and waits for nothing else.
 */
export async function answer<T extends object>(
  ctx: Context,
  name: string,
  query: unknown,
  compute: (corpus: Corpus, ctx: Context) => Promise<T>,
): Promise<T & { readonly provenance: Provenance }> {
  const revision = await readRevision(ctx.store.read);
  return ctx.answers.get(`${name} ${revision} ${JSON.stringify(query)}`, () =>
    snapshot(ctx.store.read, async (read) => {
      const still = { ...ctx, store: { ...ctx.store, read } };
      const corpus = await readCorpus(still);
      return { ...(await compute(corpus, still)), provenance: corpus.provenance };
    }),
  );
}

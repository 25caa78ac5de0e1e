import type { Provenance } from '@papertide/core/query';
import type { Context } from '../context.ts';
import { type Corpus, readCorpus } from './corpus.ts';

/**
 * The answer to a question together with where its figures come from: kept under (question, revision), so that a
 * question is computed once until the data changes.
 */
export async function answer<T extends object>(
  ctx: Context,
  name: string,
  query: unknown,
  compute: (corpus: Corpus) => Promise<T>,
): Promise<T & { readonly provenance: Provenance }> {
  const corpus = await readCorpus(ctx);
  const { provenance } = corpus;
  return ctx.answers.get(`${name} ${provenance.revision} ${JSON.stringify(query)}`, async () => ({
    ...(await compute(corpus)),
    provenance,
  }));
}

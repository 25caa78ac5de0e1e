import { corpusStatistics } from './corpus-statistics.ts';
import { extractKeyphrases } from './extract.ts';
import type { KeyphraseOptions, PaperText } from './keyphrase.ts';

/**
 * The keyphrases of each paper of a collection as text, in rank order, with the collection's own statistics:
 * `{ id, title, abstract }` -> `{ id, keyphrases }`, in the order given. A lone paper says nothing of a collection and is
 * read alone. O(n).
 */
export function* keyphrasesOfPapers<Id>(
  papers: readonly (PaperText & { readonly id: Id })[],
  options: Pick<KeyphraseOptions, 'profile' | 'top' | 'vocabulary'> = {},
): Generator<{ id: Id; keyphrases: string[] }> {
  const statistics = papers.length > 1 ? corpusStatistics(papers) : {};
  for (const paper of papers) {
    const found = extractKeyphrases(paper, { ...options, ...statistics });
    yield { id: paper.id, keyphrases: found.map(({ surface }) => surface) };
  }
}

import { authorGroups, authorKeyphrases } from './author.ts';
import { indexerKeyphrases } from './indexer/indexer.ts';
import type { Keyphrase, KeyphraseOptions, PaperText } from './keyphrase.ts';
import { paperTexts } from './paper-texts.ts';

/**
 * The keyphrases of a paper from its title and abstract, best first, at most `top` (12); equal scores are in the order of their
 * keys. `profile: 'author'` (the default) prefers established terms, as authors choose keywords; `'indexer'` names what the one
 * paper is about, longer and more of it. Only the first 20,000 characters of each field count. A text without a phrase, or
 * in another language than English, gives `[]`. Deterministic; O(n) but for sorting.
 *
 * What is known of a collection (see {@link corpusStatistics}) may be given as options and improves both profiles.
 */
export function extractKeyphrases(paper: PaperText, options: KeyphraseOptions = {}): Keyphrase[] {
  const texts = paperTexts(paper);
  if (options.profile === 'indexer') return indexerKeyphrases(texts, options);
  return authorKeyphrases(texts, authorGroups(texts), options);
}

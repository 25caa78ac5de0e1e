import { normalizeKeyword } from './normalize-keyword.ts';

/** What is known of the field beyond the one paper. All parts are optional and none is needed. */
export interface KeyphraseStatistics {
  /** Keys of the field's established terms. */
  readonly vocabulary?: ReadonlySet<string> | undefined;
  /** Number of papers of the collection that use the phrase with this key, the paper itself included. */
  readonly documentFrequency?: ((key: string) => number) | undefined;
  /** Number of papers of that collection; the indexer profile uses document frequencies only with it. */
  readonly documents?: number | undefined;
}

/** The vocabulary of the given terms: their keys, without empty ones. `['LLMs']` -> `Set { 'large language model' }`. */
export function vocabularyOf(terms: Iterable<string>): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const term of terms) {
    const { key } = normalizeKeyword(term);
    if (key !== '') keys.add(key);
  }
  return keys;
}

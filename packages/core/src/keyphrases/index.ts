export { extractKeyphrases, type Keyphrase, type KeyphraseOptions, type KeyphraseSpan } from './extract.ts';
export { type NormalizedKeyword, normalizeKeyword } from './normalize-keyword.ts';
export { type KeyphraseStatistics, vocabularyOf } from './vocabulary.ts';

/** Changes whenever the keyphrases of some paper or the key of some keyword change. */
export const KEYPHRASE_VERSION = '1';

export {
  CorpusCounter,
  type CorpusStatistics,
  corpusKeys,
  corpusStatistics,
  keyphrasesAndCorpusKeys,
} from './corpus-statistics.ts';
export { extractKeyphrases } from './extract.ts';
export type { Keyphrase, KeyphraseOptions, KeyphraseProfile, KeyphraseSpan, PaperText } from './keyphrase.ts';
export { keyphrasesOfPapers } from './keyphrases-of-papers.ts';
export { type NormalizedKeyword, normalizeKeyword } from './normalize-keyword.ts';
export { SYNONYMS_VERSION, type SynonymGroup, starterSynonyms } from './starter-synonyms.ts';
export { type TypedKeyword, typedKeyword } from './typed-keyword.ts';
export { type KeyphraseStatistics, vocabularyOf } from './vocabulary.ts';

/** Changes whenever the keyphrases of some paper or the key of some keyword change. */
export const KEYPHRASE_VERSION = '3';

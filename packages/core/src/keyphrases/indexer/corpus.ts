import { type Aliases, keyOfWords } from '../key.ts';
import type { KeyphraseStatistics } from '../vocabulary.ts';
import type { Corpus } from './features.ts';
import type { Place } from './phrases.ts';

/** The key of a phrase as a place writes it. */
export function keyOfPlace({ lexemes }: Place, aliases: Aliases): string {
  const [only] = lexemes;
  if (lexemes.length === 1 && aliases.size === 0 && only !== undefined) return only.key;
  const words: string[] = [];
  for (const { parts } of lexemes) words.push(...parts);
  return keyOfWords(words, aliases);
}

/** The given statistics as the features of one paper ask for them; `null` without a collection of two papers or more. */
export function corpusOf({ documents, documentFrequency }: KeyphraseStatistics, aliases: Aliases): Corpus | null {
  if (documents === undefined || documentFrequency === undefined || !(documents >= 2)) return null;
  const all = Math.log2(documents);
  const idfOf = (df: number) => Math.max(0, 1 - Math.log2(Math.max(1, df)) / all);
  const wordIdfs: number[] = [];
  return {
    idfOf,
    wordIdf: ({ key }, word) => (wordIdfs[word] ??= idfOf(documentFrequency(key))),
    phraseDf: ({ places }) => documentFrequency(keyOfPlace(places[0] as Place, aliases)),
  };
}

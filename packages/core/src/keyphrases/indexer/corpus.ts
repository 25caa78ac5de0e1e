import { singular } from '../../text/index.ts';
import { type Aliases, joinKeys, keyOfWords } from '../key.ts';
import type { KeyphraseStatistics } from '../vocabulary.ts';
import type { Corpus } from './features.ts';
import type { Lexeme } from './lexemes.ts';
import type { Place } from './phrases.ts';

const hasAlias = ({ parts }: Lexeme, aliases: Aliases): boolean =>
  parts.some(
    (part) =>
      aliases.has(part) || (part.endsWith('s') && aliases.has(part.slice(0, -1))) || aliases.has(singular(part)),
  );

/** The key of a phrase as a place writes it. */
export function keyOfPlace({ lexemes }: Place, aliases: Aliases): string {
  if (aliases.size > 0 && lexemes.some((lexeme) => hasAlias(lexeme, aliases))) {
    return keyOfWords(
      lexemes.flatMap(({ parts }) => parts),
      aliases,
    );
  }
  const last = lexemes.length - 1;
  const [only] = lexemes;
  if (last === 0 && only !== undefined) return only.key;
  return joinKeys(lexemes.map((lexeme, i) => (i === last ? lexeme.last : lexeme.inner)));
}

/** The given statistics as the features of one paper ask for them; `null` without a collection of two papers or more. */
export function corpusOf({ documents, documentFrequency }: KeyphraseStatistics, aliases: Aliases): Corpus | null {
  if (documents === undefined || documentFrequency === undefined || !(documents >= 2)) return null;
  const all = Math.log2(documents);
  const idfOf = (df: number) => Math.max(0, 1 - Math.log2(Math.max(1, df)) / all);
  const wordIdfs: number[] = [];
  return {
    documents,
    idfOf,
    wordIdf: (lexeme, word) => (wordIdfs[word] ??= idfOf(documentFrequency(lexeme.key))),
    phraseDf: ({ places }) => Math.min(documents, documentFrequency(keyOfPlace(places[0] as Place, aliases))),
  };
}

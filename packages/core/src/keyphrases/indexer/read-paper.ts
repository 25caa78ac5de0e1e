import { stem } from '../../text/index.ts';
import type { PaperTexts } from '../paper-texts.ts';
import { lexemesOf, type Placed } from './lexemes.ts';
import { collectPhrases, type Phrase } from './phrases.ts';
import { wordNumbers } from './word-numbers.ts';

/** A paper as the indexer profile reads it. */
export interface ReadPaper {
  readonly texts: PaperTexts;
  readonly lexemes: readonly Placed[];
  /** Candidate phrases in the order of their first place. */
  readonly phrases: readonly Phrase[];
  /** Occurrences of each word, by its number. */
  readonly wordCounts: readonly number[];
}

// In English abstracts one word of five and more is a function word.
const looksEnglish = (lexemes: readonly Placed[]) =>
  lexemes.length < 40 ||
  lexemes.filter(({ lexeme }) => 'TPOCWBM'.includes(lexeme.kind)).length >= 0.15 * lexemes.length;

/** Reads a paper; one that does not look like English has no phrases. O(n). */
export function readPaper(texts: PaperTexts): ReadPaper {
  const stemsOfLong = new Map([...texts.longForms].map(([short, words]) => [short, words.map(stem).join(' ')]));
  const numbers = wordNumbers(stemsOfLong);
  const title = lexemesOf(texts.title.text);
  const abstract = lexemesOf(texts.abstract.text);
  const lexemes = [...title, ...abstract];
  const phrases = new Map<string, Phrase>();
  if (looksEnglish(lexemes)) {
    const afterTitle = collectPhrases('title', title, numbers, { position: 0, sentence: 0 }, phrases);
    collectPhrases('abstract', abstract, numbers, afterTitle, phrases);
  }
  return { texts, lexemes, phrases: [...phrases.values()], wordCounts: numbers.counts };
}

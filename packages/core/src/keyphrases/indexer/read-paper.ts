import { type StrippedText, stem } from '../../text/index.ts';
import { definitions } from '../definitions.ts';
import type { Aliases } from '../key.ts';
import type { PaperText } from '../keyphrase.ts';
import { prepare } from '../prepare.ts';
import { lexemesOf, type Placed } from './lexemes.ts';
import { collectPhrases, type Phrase } from './phrases.ts';
import { wordNumbers } from './word-numbers.ts';

/** A paper as the indexer profile reads it. */
export interface ReadPaper {
  readonly texts: Readonly<Record<'title' | 'abstract', StrippedText>>;
  /** The acronyms that the paper defines, by folded short form. */
  readonly aliases: Aliases;
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
export function readPaper(paper: PaperText): ReadPaper {
  const texts = { title: prepare(paper.title), abstract: prepare(paper.abstract) };
  const { aliases, longForms } = definitions([texts.title.text, texts.abstract.text]);
  const stemsOfLong = new Map([...longForms].map(([short, words]) => [short, words.map(stem).join(' ')]));
  const numbers = wordNumbers(stemsOfLong);
  const title = lexemesOf(texts.title.text);
  const abstract = lexemesOf(texts.abstract.text);
  const lexemes = [...title, ...abstract];
  const phrases = new Map<string, Phrase>();
  if (looksEnglish(lexemes)) {
    const afterTitle = collectPhrases('title', title, numbers, { position: 0, sentence: 0 }, phrases);
    collectPhrases('abstract', abstract, numbers, afterTitle, phrases);
  }
  return { texts, aliases, lexemes, phrases: [...phrases.values()], wordCounts: numbers.counts };
}

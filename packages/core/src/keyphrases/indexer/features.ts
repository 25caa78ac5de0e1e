import { inLongPhrases, inSingleWords, leftOf, measure as m, partCounts, rightOf, sizes } from './feature-names.ts';
import type { Lexeme } from './lexemes.ts';
import type { Phrase, Place } from './phrases.ts';

/** What a collection says of words and phrases. `idf` is log(N / df) / log(N): 1 for one paper's own, 0 for every paper's. */
export interface Corpus {
  /** By the number that the paper gives the word. */
  wordIdf(lexeme: Lexeme, word: number): number;
  phraseDf(phrase: Phrase): number;
  idfOf(df: number): number;
}

/** What the phrases of one paper have in common. */
export interface PaperContext {
  /** Occurrences of each word, by its number. */
  readonly wordCounts: readonly number[];
  readonly length: number;
  /** `null` where nothing is known beyond the paper. */
  readonly corpus: Corpus | null;
}

/** Takes the value of a feature; a feature may come in several parts, to be added. */
export type Sink = (feature: number, value: number) => void;

/** Gives the features of a phrase that are not 0. O(places of the phrase). */
export function features(phrase: Phrase, paper: PaperContext, sink: Sink): void {
  const { places } = phrase;
  const first = places[0] as Place;
  const n = first.lexemes.length;
  const more = n === 1 ? inSingleWords : n > 2 ? inLongPhrases : 0;
  const measure: Sink = (feature, value) => {
    if (value === 0) return;
    sink(feature, value);
    if (more > 0) sink(feature + more, value);
  };
  sink(sizes[n] ?? 0, 1);
  sink(partCounts[Math.min(phrase.parts, 6)] ?? 0, 1);
  measureOccurrences(phrase, paper, measure);
  measureWords(phrase, paper, measure);
  if (paper.corpus !== null) measureCorpus(phrase, paper.corpus, measure);
  for (const place of places) {
    sink(leftOf(place.left, place.firstTag), 1 / places.length);
    sink(rightOf(place.headTag, place.right), 1 / places.length);
  }
  sink(first.shape, 1);
  sink((first.lexemes[n - 1] as Lexeme).headEnding, 1);
  if (n > 1) sink((first.lexemes[0] as Lexeme).firstEnding, 1);
}

function measureOccurrences({ places, containers }: Phrase, { length }: PaperContext, measure: Sink): void {
  const tf = places.length;
  const first = places[0] as Place;
  let maximal = 0;
  let free = 0;
  let inTitle = 0;
  let maximalInTitle = 0;
  let sentences = 0;
  let lastSentence = -1;
  for (const place of places) {
    if (place.isMaximal) maximal++;
    if (place.isFree) free++;
    if (place.field === 'title') {
      inTitle = 1;
      if (place.isMaximal) maximalInTitle = 1;
    }
    if (place.sentence !== lastSentence) sentences++;
    lastSentence = place.sentence;
  }
  measure(m['log tf'], Math.log2(tf));
  measure(m.once, tf === 1 ? 1 : 0);
  measure(m['log position'], Math.log2(1 + first.position / 10));
  measure(m['relative position'], first.position / Math.max(1, length));
  measure(m['in title'], inTitle);
  measure(m['maximal in title'], maximalInTitle);
  measure(m['log sentences'], Math.log2(sentences));
  measure(m['maximal share'], maximal / tf);
  measure(m['never maximal'], maximal === 0 ? 1 : 0);
  measure(m['free share'], free / tf);
  measure(m['never free'], free === 0 ? 1 : 0);
  // Frantzi, Ananiadou & Mima 2000: occurrences less the mean share of the longer phrases.
  const nested = containers.length === 0 ? 0 : (tf - free) / containers.length;
  measure(m['c-value'], Math.log2(first.lexemes.length + 1) * (tf - nested));
  measure(m.containers, Math.log2(1 + containers.length));
}

function measureWords({ places, words }: Phrase, { wordCounts }: PaperContext, measure: Sink): void {
  const first = places[0] as Place;
  const n = words.length;
  const lead = first.lexemes[0] as Lexeme;
  const head = first.lexemes[n - 1] as Lexeme;
  let sum = 0;
  let max = 0;
  for (const word of words) {
    const count = wordCounts[word] ?? 0;
    sum += count;
    if (count > max) max = count;
  }
  let letters = 0;
  let capitalized = true;
  let upper = 0;
  let hyphen = 0;
  let digit = 0;
  for (const lexeme of first.lexemes) {
    letters += lexeme.surface.length;
    if (!lexeme.isCapitalized) capitalized = false;
    if (lexeme.isUpper) upper = 1;
    if (lexeme.parts.length > 1) hyphen = 1;
    if (lexeme.hasDigit) digit = 1;
  }
  measure(m['tf share'], places.length / Math.max(1, max));
  measure(m['word tf mean'], Math.log2(1 + sum / n));
  measure(m['word tf max'], Math.log2(1 + max));
  measure(m['head tf'], Math.log2(1 + (wordCounts[words[n - 1] as number] ?? 0)));
  measure(m['first tf'], Math.log2(1 + (wordCounts[words[0] as number] ?? 0)));
  measure(m.upper, upper);
  measure(m.capitalized, capitalized ? 1 : 0);
  measure(m.name, capitalized && first.field === 'abstract' && first.left !== '.' ? 1 : 0);
  measure(m['before bracket'], first.right === '(' ? 1 : 0);
  measure(m.hyphen, hyphen);
  measure(m.digit, digit);
  measure(m['generic adjective'], n > 1 && lead.isGenericAdjective ? 1 : 0);
  measure(m['generic head'], head.isGenericHead ? 1 : 0);
  measure(m['word length'], letters / n / 8);
}

function measureCorpus(phrase: Phrase, corpus: Corpus, measure: Sink): void {
  const { lexemes } = phrase.places[0] as Place;
  const n = lexemes.length;
  let sum = 0;
  let max = 0;
  let min = 1;
  let first = 0;
  let head = 0;
  for (let i = 0; i < n; i++) {
    const idf = corpus.wordIdf(lexemes[i] as Lexeme, phrase.words[i] as number);
    sum += idf;
    if (idf > max) max = idf;
    if (idf < min) min = idf;
    if (i === 0) first = idf;
    head = idf;
  }
  const df = Math.max(1, corpus.phraseDf(phrase));
  const phraseIdf = corpus.idfOf(df);
  measure(m['word idf mean'], sum / n);
  measure(m['word idf max'], max);
  measure(m['word idf min'], min);
  measure(m['head idf'], head);
  measure(m['first idf'], first);
  measure(m['phrase idf'], phraseIdf);
  measure(m.established, df > 1 ? 1 : 0);
  measure(m['log df'], Math.log2(df));
  // Pointwise mutual information of the words, as far as the corpus shows it.
  measure(m.cohesion, n > 1 ? sum - phraseIdf : 0);
}

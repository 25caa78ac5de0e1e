import { inLongPhrases, inSingleWords, leftOf, measure, partCounts, rightOf, sizes } from './feature-names.ts';
import type { Lexeme } from './lexemes.ts';
import type { Phrase, Place } from './phrases.ts';

/** What a collection says of words and phrases. `idf` is log(N / df) / log(N): 1 for one paper's own, 0 for every paper's. */
export interface Corpus {
  /** Number of its papers, at least 2; no document frequency is higher. */
  readonly documents: number;
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

/** Takes the values of features; a feature may come in several parts, to be added. */
export interface Sink {
  /** A feature that is the same for phrases of any length. */
  add(feature: number, value: number): void;
  /** A measure, which weighs besides as the feature `more` further on, where that is above 0: {@link besides}. */
  measure(feature: number, value: number, more: number): void;
}

/** How much further on the features stand that weigh a measure once more in phrases of so many words; 0 for none. */
export const besides = (words: number): number => (words === 1 ? inSingleWords : words > 2 ? inLongPhrases : 0);

/** Gives the features of a phrase. O(places of the phrase). */
export function features(phrase: Phrase, paper: PaperContext, sink: Sink): void {
  ownFeatures(phrase, paper, sink);
  if (paper.corpus !== null) frequencyFeatures(phrase.words.length, paper.corpus.phraseDf(phrase), paper.corpus, sink);
}

/** All features of a phrase but those of its own document frequency, which costs most. */
export function ownFeatures(phrase: Phrase, paper: PaperContext, sink: Sink): void {
  const { places } = phrase;
  const first = places[0] as Place;
  const n = first.lexemes.length;
  const more = besides(n);
  sink.add(sizes[n] ?? 0, 1);
  sink.add(partCounts[Math.min(phrase.parts, 6)] ?? 0, 1);
  measureOccurrences(phrase, paper, sink, more);
  measureWords(phrase, paper, sink, more);
  if (paper.corpus !== null) measureWordsInCorpus(phrase, paper.corpus, sink, more);
  for (const place of places) {
    sink.add(leftOf(place.left, place.firstTag), 1 / places.length);
    sink.add(rightOf(place.headTag, place.right), 1 / places.length);
  }
  sink.add(first.shape, 1);
  sink.add((first.lexemes[n - 1] as Lexeme).headEnding, 1);
  if (n > 1) sink.add((first.lexemes[0] as Lexeme).firstEnding, 1);
}

// Numbers of features: a table of so many names is slow to look into for each phrase.
const {
  'log tf': fLogTf,
  once: fOnce,
  'log position': fLogPosition,
  'relative position': fRelativePosition,
  'in title': fInTitle,
  'maximal in title': fMaximalInTitle,
  'log sentences': fLogSentences,
  'maximal share': fMaximalShare,
  'never maximal': fNeverMaximal,
  'free share': fFreeShare,
  'never free': fNeverFree,
  'c-value': fCValue,
  containers: fContainers,
  'tf share': fTfShare,
  'word tf mean': fWordTfMean,
  'word tf max': fWordTfMax,
  'head tf': fHeadTf,
  'first tf': fFirstTf,
  upper: fUpper,
  capitalized: fCapitalized,
  name: fName,
  'before bracket': fBeforeBracket,
  hyphen: fHyphen,
  digit: fDigit,
  'generic adjective': fGenericAdjective,
  'generic head': fGenericHead,
  'word length': fWordLength,
  'word idf mean': fWordIdfMean,
  'word idf max': fWordIdfMax,
  'word idf min': fWordIdfMin,
  'head idf': fHeadIdf,
  'first idf': fFirstIdf,
  'phrase idf': fPhraseIdf,
  established: fEstablished,
  'log df': fLogDf,
  cohesion: fCohesion,
} = measure;

function measureOccurrences({ places, containers }: Phrase, { length }: PaperContext, sink: Sink, more: number): void {
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
  sink.measure(fLogTf, Math.log2(tf), more);
  sink.measure(fOnce, tf === 1 ? 1 : 0, more);
  sink.measure(fLogPosition, Math.log2(1 + first.position / 10), more);
  sink.measure(fRelativePosition, first.position / Math.max(1, length), more);
  sink.measure(fInTitle, inTitle, more);
  sink.measure(fMaximalInTitle, maximalInTitle, more);
  sink.measure(fLogSentences, Math.log2(sentences), more);
  sink.measure(fMaximalShare, maximal / tf, more);
  sink.measure(fNeverMaximal, maximal === 0 ? 1 : 0, more);
  sink.measure(fFreeShare, free / tf, more);
  sink.measure(fNeverFree, free === 0 ? 1 : 0, more);
  // Frantzi, Ananiadou & Mima 2000: occurrences less the mean share of the longer phrases.
  const nested = containers.length === 0 ? 0 : (tf - free) / containers.length;
  sink.measure(fCValue, Math.log2(first.lexemes.length + 1) * (tf - nested), more);
  sink.measure(fContainers, Math.log2(1 + containers.length), more);
}

function measureWords({ places, words }: Phrase, { wordCounts }: PaperContext, sink: Sink, more: number): void {
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
  sink.measure(fTfShare, places.length / Math.max(1, max), more);
  sink.measure(fWordTfMean, Math.log2(1 + sum / n), more);
  sink.measure(fWordTfMax, Math.log2(1 + max), more);
  sink.measure(fHeadTf, Math.log2(1 + (wordCounts[words[n - 1] as number] ?? 0)), more);
  sink.measure(fFirstTf, Math.log2(1 + (wordCounts[words[0] as number] ?? 0)), more);
  sink.measure(fUpper, upper, more);
  sink.measure(fCapitalized, capitalized ? 1 : 0, more);
  sink.measure(fName, capitalized && first.field === 'abstract' && first.left !== '.' ? 1 : 0, more);
  sink.measure(fBeforeBracket, first.right === '(' ? 1 : 0, more);
  sink.measure(fHyphen, hyphen, more);
  sink.measure(fDigit, digit, more);
  sink.measure(fGenericAdjective, n > 1 && lead.isGenericAdjective ? 1 : 0, more);
  sink.measure(fGenericHead, head.isGenericHead ? 1 : 0, more);
  sink.measure(fWordLength, letters / n / 8, more);
}

function measureWordsInCorpus(phrase: Phrase, corpus: Corpus, sink: Sink, more: number): void {
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
  sink.measure(fWordIdfMean, sum / n, more);
  sink.measure(fWordIdfMax, max, more);
  sink.measure(fWordIdfMin, min, more);
  sink.measure(fHeadIdf, head, more);
  sink.measure(fFirstIdf, first, more);
  // Pointwise mutual information of the words, as far as the corpus shows it; the phrase's own part follows below.
  sink.measure(fCohesion, n > 1 ? sum : 0, more);
}

/** The features of a phrase of so many words that `df` papers hold; all of them are linear in log df but for df = 1. */
export function frequencyFeatures(words: number, df: number, corpus: Pick<Corpus, 'idfOf'>, sink: Sink): void {
  const more = besides(words);
  const count = Math.max(1, df);
  const idf = corpus.idfOf(count);
  sink.measure(fPhraseIdf, idf, more);
  sink.measure(fEstablished, count > 1 ? 1 : 0, more);
  sink.measure(fLogDf, Math.log2(count), more);
  sink.measure(fCohesion, words > 1 ? -idf : 0, more);
}

import { featureNames, inLongPhrases } from './feature-names.ts';
import { besides, type Corpus, frequencyFeatures, ownFeatures, type PaperContext, type Sink } from './features.ts';
import type { Phrase } from './phrases.ts';
import { bias, weights } from './weights.ts';

const column = (c: 0 | 1) => Float64Array.from(featureNames, (name) => weights[name]?.[c] ?? 0);

// What a measure weighs in all, for each of the places where it weighs besides.
function summed(w: Float64Array, more: number): Float64Array {
  return w.slice(0, inLongPhrases / 2).map((value, feature) => value + (more > 0 ? (w[feature + more] ?? 0) : 0));
}

/** Adds up weights times features; a class, since it is the innermost loop. */
class WeightedSum implements Sink {
  readonly #weights: Float64Array;
  readonly #bias: number;
  /** By number of words up to three. */
  readonly #byWords: readonly Float64Array[];
  #measures: Float64Array;
  #sum = 0;

  constructor(w: Float64Array, start: number) {
    this.#weights = w;
    this.#bias = start;
    this.#byWords = [0, 1, 2, 3].map((words) => summed(w, besides(words)));
    this.#measures = w;
  }

  add(feature: number, value: number): void {
    this.#sum += (this.#weights[feature] as number) * value;
  }

  measure(feature: number, value: number): void {
    this.#sum += (this.#measures[feature] as number) * value;
  }

  own(phrase: Phrase, paper: PaperContext): number {
    this.#start(phrase.words.length, this.#bias);
    ownFeatures(phrase, paper, this);
    return this.#sum;
  }

  frequency(words: number, df: number, corpus: Pick<Corpus, 'idfOf'>): number {
    this.#start(words, 0);
    frequencyFeatures(words, df, corpus, this);
    return this.#sum;
  }

  #start(words: number, sum: number): void {
    this.#measures = this.#byWords[Math.min(words, 3)] as Float64Array;
    this.#sum = sum;
  }
}

const withCorpus = new WeightedSum(column(0), bias[0]);
const alone = new WeightedSum(column(1), bias[1]);

/** What a phrase weighs but for its own document frequency, where a corpus is known; else all of it. */
export const ownWeight = (phrase: Phrase, paper: PaperContext): number =>
  (paper.corpus === null ? alone : withCorpus).own(phrase, paper);

/** What a document frequency weighs in a phrase of so many words. */
export const frequencyWeight = (words: number, df: number, corpus: Pick<Corpus, 'idfOf'>): number =>
  withCorpus.frequency(words, df, corpus);

/** The least and the most that any document frequency weighs: it is linear in log df from 2 on. O(1). */
export function frequencyBounds(words: number, corpus: Corpus): readonly [least: number, most: number] {
  const ends = [1, 2, corpus.documents].map((df) => frequencyWeight(words, df, corpus));
  return [Math.min(...ends), Math.max(...ends)];
}

/**
 * The chance, above 0 and below 1, that an indexer would choose a phrase of this weight, as a logistic model has it:
 * 1 / (1 + exp(-(bias + weights · features))). The model has other weights where no corpus is known.
 */
export const chanceOf = (weight: number): number => 1 / (1 + Math.exp(-Math.max(-700, Math.min(30, weight))));

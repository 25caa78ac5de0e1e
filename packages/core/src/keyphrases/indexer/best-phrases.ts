import type { PaperContext } from './features.ts';
import type { Phrase } from './phrases.ts';
import { chanceOf, frequencyBounds, frequencyWeight, ownWeight } from './score.ts';

export interface ScoredPhrase {
  readonly phrase: Phrase;
  /** See {@link chanceOf}. */
  readonly score: number;
}

/**
 * The phrases of a paper with their scores, in no order: all that are among the `most` best, and maybe others. A document
 * frequency is looked up only where it can matter: the rest of the weight leaves it little room. O(phrases log phrases).
 */
export function bestPhrases(phrases: readonly Phrase[], paper: PaperContext, most: number): ScoredPhrase[] {
  const { corpus } = paper;
  const own = phrases.map((phrase) => ownWeight(phrase, paper));
  if (corpus === null) return phrases.map((phrase, i) => ({ phrase, score: chanceOf(own[i] as number) }));
  const bounds = [0, 1, 2, 3, 4, 5].map((words) => frequencyBounds(words, corpus));
  const boundsOf = ({ words }: Phrase) => bounds[words.length] as readonly [number, number];
  const surely = Float64Array.from(phrases, (phrase, i) => (own[i] as number) + boundsOf(phrase)[0]).sort();
  const least = surely[surely.length - most] ?? Number.NEGATIVE_INFINITY;
  const found: ScoredPhrase[] = [];
  phrases.forEach((phrase, i) => {
    const weight = own[i] as number;
    if (weight + boundsOf(phrase)[1] < least) return;
    const df = corpus.phraseDf(phrase);
    found.push({ phrase, score: chanceOf(weight + frequencyWeight(phrase.words.length, df, corpus)) });
  });
  return found;
}

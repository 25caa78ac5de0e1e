import type { Standing } from './candidates.ts';

/** What the score of a phrase is made of, over its title and abstract. */
export interface PhraseFeatures {
  /** Smallest number of units it is written with, at least 1. */
  readonly size: number;
  /** Number of occurrences. */
  readonly tf: number;
  /** Place of its first occurrence among the words, from 0. */
  readonly position: number;
  /** The best of its occurrences. */
  readonly standing: Standing;
  readonly startsGeneric: boolean;
  readonly endsGeneric: boolean;
  readonly inVocabulary: boolean;
  /** Number of papers with the phrase; `null` where not known. */
  readonly df: number | null;
}

const byStanding: Readonly<Record<Standing, number>> = { maximal: 1, head: 0.6, inner: 0.25 };
const byLength = [0, 0.55, 1, 0.9, 0.6, 0.3];

/**
 * The score of a phrase as an author would choose keywords, established terms first; above 0, without unit, comparable
 * inside one paper only:
 *
 * `(1 + 1.5 voc) (df > 1 ? 1.5 : 1) L[size] sqrt(tf) g pos standing` with
 * `L = .55, 1, .9, .6, .3` for 1 to 5 units;
 * `g` = 0.4 for a generic first adjective times 0.5 for a generic head noun;
 * `pos = 1 / log2(2 + position / 20)`;
 * `standing` = 1 where it stands alone somewhere, 0.6 as the head of a longer phrase, 0.25 inside one; a single word that
 * never stands alone counts 0.4 of that.
 * A closed form without training. O(1).
 */
export function authorScore(phrase: PhraseFeatures): number {
  const vocabulary = phrase.inVocabulary ? 2.5 : 1;
  const established = phrase.df !== null && phrase.df > 1 ? 1.5 : 1;
  const length = byLength[Math.min(phrase.size, byLength.length - 1)] ?? 0;
  const generic = (phrase.startsGeneric ? 0.4 : 1) * (phrase.endsGeneric ? 0.5 : 1);
  const early = 1 / Math.log2(2 + phrase.position / 20);
  const standing = byStanding[phrase.standing] * (phrase.size === 1 && phrase.standing !== 'maximal' ? 0.4 : 1);
  return vocabulary * established * length * Math.sqrt(phrase.tf) * generic * early * standing;
}

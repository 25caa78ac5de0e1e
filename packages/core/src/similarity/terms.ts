import { stem, stopwords, stripLatex, tokenize, wellFormed } from '../text/index.ts';

/** The text of a paper that is compared. */
export interface PaperText {
  readonly title: string;
  /** Empty where unknown. */
  readonly abstract: string;
}

/** How often a paper uses each term, and how the term is written. */
export type TermCounts = Map<string, { count: number; surface: string }>;

/** How many times a word of the title counts. */
const titleWeight = 3;
const longestText = 20_000;

/**
 * The terms of a paper: Porter stems of its words without function words, numbers and single letters; a word of the title
 * counts three times. The surface is the folded word that comes first. Only the first 20,000 characters of each field count. O(n).
 */
export function paperTerms({ title, abstract }: PaperText): TermCounts {
  const terms: TermCounts = new Map();
  for (const [text, weight] of [
    [title, titleWeight],
    [abstract, 1],
  ] as const) {
    for (const { folded } of tokenize(stripLatex(wellFormed(text.slice(0, longestText))))) {
      if (folded.length < 2 || stopwords.has(folded) || !/\p{L}/u.test(folded)) continue;
      const term = stem(folded);
      const known = terms.get(term);
      if (known === undefined) terms.set(term, { count: weight, surface: folded });
      else known.count += weight;
    }
  }
  return terms;
}

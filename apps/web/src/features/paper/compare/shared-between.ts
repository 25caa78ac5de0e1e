import type { PaperDetail } from '@papertide/core/query';

type Topic = PaperDetail['topics'][number];
type Keyphrase = PaperDetail['keyphrases'][number];

/** What two papers have in common. */
export interface Shared {
  readonly topics: readonly Topic[];
  /** The rarest first: what few papers have says most. */
  readonly keyphrases: readonly Keyphrase[];
  readonly authors: readonly string[];
  readonly categories: readonly string[];
}

/** What a paper calls by each key; what we extracted before what its source gives. */
const byKey = (phrases: readonly Keyphrase[]): Map<string, Keyphrase> =>
  new Map(phrases.toSorted((x, y) => y.origin.localeCompare(x.origin)).map((phrase) => [phrase.key, phrase]));

/**
 * Topics, keyphrases, authors (by their written names) and categories that both papers have, in the order of `a`. A keyphrase is
 * extracted, and counted so, where it was extracted from either; only what sources alone give is counted as theirs. O(n log n).
 */
export function sharedBetween(a: PaperDetail, b: PaperDetail): Shared {
  const topics = new Set(b.topics.map(({ id }) => id));
  const phrases = byKey(b.keyphrases);
  const extractedFirst = (phrase: Keyphrase): Keyphrase[] => {
    const other = phrases.get(phrase.key);
    if (other === undefined) return [];
    return [phrase.origin === 'source' ? other : phrase];
  };
  return {
    topics: a.topics.filter(({ id }) => topics.has(id)),
    keyphrases: [...byKey(a.keyphrases).values()]
      .flatMap(extractedFirst)
      .sort((x, y) => x.papers - y.papers || x.label.localeCompare(y.label)),
    authors: a.allAuthors.filter((name) => b.allAuthors.includes(name)),
    categories: a.categories.filter((category) => b.categories.includes(category)),
  };
}

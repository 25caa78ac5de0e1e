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

/** Topics, extracted keyphrases, authors (by their written names) and categories that both papers have, in the order of `a`. O(n). */
export function sharedBetween(a: PaperDetail, b: PaperDetail): Shared {
  const topics = new Set(b.topics.map(({ id }) => id));
  const phrases = new Set(b.keyphrases.map(({ key }) => key));
  const distinct = new Map(a.keyphrases.map((phrase) => [phrase.key, phrase]));
  return {
    topics: a.topics.filter(({ id }) => topics.has(id)),
    keyphrases: [...distinct.values()]
      .filter(({ key }) => phrases.has(key))
      .sort((x, y) => x.papers - y.papers || x.label.localeCompare(y.label)),
    authors: a.allAuthors.filter((name) => b.allAuthors.includes(name)),
    categories: a.categories.filter((category) => b.categories.includes(category)),
  };
}

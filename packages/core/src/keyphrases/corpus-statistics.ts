import { authorGroups, authorKeyphrases, type Group } from './author.ts';
import { indexerKeys } from './indexer/indexer.ts';
import type { Keyphrase, KeyphraseOptions, PaperText } from './keyphrase.ts';
import { type PaperTexts, paperTexts } from './paper-texts.ts';

/** What a collection of papers says of words and phrases; goes into the options of `extractKeyphrases` as it is. */
export interface CorpusStatistics {
  /** Number of papers. */
  readonly documents: number;
  /** Number of papers that use the word or phrase with this key; 1 for one that no two papers share. */
  readonly documentFrequency: (key: string) => number;
}

const keysOf = (texts: PaperTexts, groups: readonly Group[]): Set<string> =>
  new Set([...groups.map(({ key }) => key), ...indexerKeys(texts)]);

/** The keys of all words and candidate phrases of both profiles in a paper, each once: what document frequencies count. */
export function corpusKeys(paper: PaperText): Set<string> {
  const texts = paperTexts(paper);
  return keysOf(texts, authorGroups(texts));
}

/** The keyphrases of a paper by the author profile, and its {@link corpusKeys}, from one reading. */
export function keyphrasesAndCorpusKeys(
  paper: PaperText,
  options: Omit<KeyphraseOptions, 'profile'> = {},
): { readonly keyphrases: Keyphrase[]; readonly corpusKeys: Set<string> } {
  const texts = paperTexts(paper);
  const groups = authorGroups(texts);
  return { keyphrases: authorKeyphrases(texts, groups, options), corpusKeys: keysOf(texts, groups) };
}

/** Distinct keys that are held while counting: those of some 60,000 abstracts. */
const mostKeys = 3_000_000;

/**
 * Counts papers one by one. Exact up to `mostKeys` (3,000,000) distinct keys; beyond that the keys that were met once only
 * are forgotten from time to time, so that a rare key may count some papers too few, never too many.
 */
export class CorpusCounter {
  readonly #counts = new Map<string, number>();
  readonly #mostKeys: number;
  #documents = 0;

  constructor(most = mostKeys) {
    this.#mostKeys = most;
  }

  add(paper: PaperText): void {
    this.#documents++;
    for (const key of corpusKeys(paper)) this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    if (this.#counts.size > this.#mostKeys) this.#forgetRare();
  }

  /** What was counted so far; what only one paper uses is dropped. */
  statistics(): CorpusStatistics {
    this.#forgetRare();
    const counts = this.#counts;
    return { documents: this.#documents, documentFrequency: (key) => counts.get(key) ?? 1 };
  }

  #forgetRare(): void {
    for (const [key, count] of this.#counts) if (count === 1) this.#counts.delete(key);
  }
}

/**
 * Counts in how many papers each word and candidate phrase of both profiles occurs, by its key. Reads each paper once; what
 * only one paper uses is dropped at the end. O(n) in time; in memory about 100 distinct keys for each paper while counting,
 * at most those of {@link CorpusCounter}.
 */
export function corpusStatistics(papers: Iterable<PaperText>): CorpusStatistics {
  const counter = new CorpusCounter();
  for (const paper of papers) counter.add(paper);
  return counter.statistics();
}

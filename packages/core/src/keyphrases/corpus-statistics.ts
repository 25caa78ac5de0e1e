import { authorKeys } from './author.ts';
import { indexerKeys } from './indexer/indexer.ts';
import type { PaperText } from './keyphrase.ts';

/** What a collection of papers says of words and phrases; goes into the options of `extractKeyphrases` as it is. */
export interface CorpusStatistics {
  /** Number of papers. */
  readonly documents: number;
  /** Number of papers that use the word or phrase with this key; 1 for one that no two papers share. */
  readonly documentFrequency: (key: string) => number;
}

/**
 * Counts in how many papers each word and candidate phrase of both profiles occurs, by its key. Reads each paper once; what
 * only one paper uses is dropped at the end. O(n) in time; in memory about 100 distinct keys for each paper while counting.
 */
export function corpusStatistics(papers: Iterable<PaperText>): CorpusStatistics {
  const counts = new Map<string, number>();
  let documents = 0;
  for (const paper of papers) {
    documents++;
    for (const key of new Set([...authorKeys(paper), ...indexerKeys(paper)]))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const [key, count] of counts) if (count === 1) counts.delete(key);
  return { documents, documentFrequency: (key) => counts.get(key) ?? 1 };
}

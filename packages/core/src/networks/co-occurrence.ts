import type { Network } from './network.ts';

/** How often keys stand in the same papers: node `i` is `keys[i]`, a link's weight is the number of papers with both. */
export interface CoOccurrence extends Network {
  /** The most frequent first, of equals in the order of their text. */
  readonly keys: readonly string[];
  /** Number of papers with each key. */
  readonly occurrences: readonly number[];
  /** Number of papers counted, those without any of the keys among them. */
  readonly papers: number;
}

export interface CoOccurrenceOptions {
  /** Least papers with a key to take it in; 1 unless told. */
  readonly leastPapers?: number;
  /** Most keys to take in, the most frequent; 500 unless told, which is the most. */
  readonly mostKeys?: number;
}

/** The most keys that a map can hold. */
export const mostKeysOfMap = 500;

/**
 * Counts keys and pairs of keys over papers, each paper given as its list of keys. Counting is binary: a key given twice by
 * a paper counts once. O(Σ keys²) over papers.
 *
 * `coOccurrence([['a', 'b'], ['a', 'a']])` -> keys `a`, `b`, occurrences 2, 1, one link of weight 1.
 */
export function coOccurrence(papers: Iterable<readonly string[]>, options: CoOccurrenceOptions = {}): CoOccurrence {
  const { leastPapers = 1, mostKeys = mostKeysOfMap } = options;
  const lists = Array.from(papers, (keys) => [...new Set(keys)]);
  const counts = new Map<string, number>();
  for (const keys of lists) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const chosen = [...counts]
    .filter(([, n]) => n >= leastPapers)
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, Math.min(mostKeys, mostKeysOfMap));
  const keys = chosen.map(([key]) => key);
  return { ...countPairs(lists, keys), keys, occurrences: chosen.map(([, n]) => n), papers: lists.length };
}

/** The network of the given keys over papers whose lists name no key twice: links in the order of source, then target. */
export function countPairs(lists: readonly (readonly string[])[], keys: readonly string[]): Network {
  const nodeOf = new Map(keys.map((key, i) => [key, i]));
  const size = keys.length;
  const pairs = new Map<number, number>();
  for (const list of lists) {
    const nodes = list.flatMap((key) => nodeOf.get(key) ?? []);
    for (const source of nodes) {
      for (const target of nodes) {
        if (source >= target) continue;
        const pair = source * size + target;
        pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      }
    }
  }
  const links = [...pairs]
    .sort(([a], [b]) => a - b)
    .map(([pair, weight]) => ({ source: Math.floor(pair / size), target: pair % size, weight }));
  return { size, links };
}

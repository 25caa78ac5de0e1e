import type { SparseRow } from './sparse-matrix.ts';

/** The terms of a collection in a fixed order, each with its inverse document frequency. */
export interface Vocabulary {
  readonly terms: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** `ln((1 + N) / (1 + df)) + 1` of each term. */
  readonly idf: Float64Array;
}

/** The terms that at least `leastPapers` of the papers use, in the order of their text. O(Σ terms). */
export function vocabularyOfPapers(papers: readonly Iterable<string>[], leastPapers = 1): Vocabulary {
  const df = new Map<string, number>();
  for (const terms of papers) for (const term of terms) df.set(term, (df.get(term) ?? 0) + 1);
  const kept = [...df].filter(([, n]) => n >= leastPapers).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    terms: kept.map(([term]) => term),
    indexOf: new Map(kept.map(([term], i) => [term, i])),
    idf: Float64Array.from(kept, ([, n]) => Math.log((1 + papers.length) / (1 + n)) + 1),
  };
}

/**
 * The TF-IDF vector of a paper, `(1 + ln tf)·idf`, of length 1; terms outside the vocabulary are left out, and a paper with
 * none inside has an empty vector. O(terms · log terms). Source: Salton & Buckley 1988, with smoothed idf.
 */
export function tfIdf(counts: Iterable<readonly [string, number]>, { indexOf, idf }: Vocabulary): SparseRow {
  const cells: [number, number][] = [];
  for (const [term, tf] of counts) {
    const index = indexOf.get(term);
    if (index !== undefined && tf > 0) cells.push([index, (1 + Math.log(tf)) * (idf[index] ?? 0)]);
  }
  cells.sort(([a], [b]) => a - b);
  const length = Math.sqrt(cells.reduce((sum, [, x]) => sum + x * x, 0));
  return { column: cells.map(([index]) => index), value: cells.map(([, x]) => x / length) };
}

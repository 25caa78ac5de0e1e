import type { SparseRow } from './sparse-matrix.ts';

/** The terms that add most to the dot product of two vectors, at most so many, the first the most; ties by number. O(terms). */
export function strongestShared(a: SparseRow, b: SparseRow, most: number): number[] {
  const weights = new Map(a.column.map((term, k) => [term, a.value[k] ?? 0]));
  return b.column
    .map((term, k) => ({ term, weight: (weights.get(term) ?? 0) * (b.value[k] ?? 0) }))
    .filter(({ weight }) => weight > 0)
    .sort((x, y) => y.weight - x.weight || x.term - y.term)
    .slice(0, most)
    .map(({ term }) => term);
}

import type { SparseRow } from './sparse-matrix.ts';

/** For each term the papers with it and its weight there: an index that grows. */
export interface Postings {
  add(paper: number, row: SparseRow): void;
  /** The dot products of a vector with the vectors of all papers added, by paper. O(papers + postings of its terms). */
  dots(row: SparseRow): Float64Array;
}

/** An empty index over so many terms. */
export function createPostings(terms: number): Postings {
  const papersOf: number[][] = Array.from({ length: terms }, () => []);
  const weightsOf: number[][] = Array.from({ length: terms }, () => []);
  let papers = 0;
  return {
    add(paper, { column, value }) {
      papers = Math.max(papers, paper + 1);
      for (const [k, term] of column.entries()) {
        papersOf[term]?.push(paper);
        weightsOf[term]?.push(value[k] as number);
      }
    },
    dots({ column, value }) {
      const sums = new Float64Array(papers);
      for (const [k, term] of column.entries()) {
        const [list, weights, x] = [papersOf[term] ?? [], weightsOf[term] ?? [], value[k] as number];
        for (let e = 0; e < list.length; e++) {
          const paper = list[e] as number;
          sums[paper] = (sums[paper] as number) + x * (weights[e] as number);
        }
      }
      return sums;
    },
  };
}

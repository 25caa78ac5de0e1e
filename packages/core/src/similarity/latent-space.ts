import { type SparseRow, sparseMatrix } from './sparse-matrix.ts';
import { truncatedSvd } from './truncated-svd.ts';

/** Papers as points of few dimensions, where papers that use other words for the same thing stand close. */
export interface LatentSpace {
  readonly dimensions: number;
  /** Takes in the vector of one more paper. */
  add(row: SparseRow): void;
  /** The direction of a term vector in the space: of length 1, or all 0 where it has no part in it. */
  project(row: SparseRow): Float32Array;
  /** The direction of the paper that was taken in at this place, the first at 0. */
  vectorOf(paper: number): Float32Array;
  /** The cosine, −1 to 1, of a direction with that of a paper; 0 where one is all 0. */
  cosine(direction: Float32Array, paper: number): number;
}

/**
 * Latent semantic analysis: the space of the first right singular vectors of the papers' term vectors, and the papers in it.
 * Later papers are folded in, which does not change the space. O(cells · dimensions); 4 bytes per paper and dimension.
 *
 * Source: Deerwester et al. 1990, Indexing by latent semantic analysis.
 */
export function createLatentSpace(
  rows: readonly SparseRow[],
  terms: number,
  most: number,
  random: () => number,
): LatentSpace {
  const { singularValues, right } = truncatedSvd(sparseMatrix(rows, terms), most, { random });
  const dimensions = singularValues.length;
  const axes = Float32Array.from(right);
  const papers: Float32Array[] = [];
  const project = ({ column, value }: SparseRow): Float32Array => {
    const sum = new Float64Array(dimensions);
    for (const [e, term] of column.entries()) {
      const x = value[e] as number;
      const start = term * dimensions;
      for (let k = 0; k < dimensions; k++) sum[k] = (sum[k] as number) + x * (axes[start + k] as number);
    }
    const length = Math.sqrt(sum.reduce((total, x) => total + x * x, 0));
    return Float32Array.from(sum, (x) => (length > 1e-9 ? x / length : 0));
  };
  const space: LatentSpace = {
    dimensions,
    add: (row) => void papers.push(project(row)),
    project,
    vectorOf: (paper) => papers[paper] ?? new Float32Array(dimensions),
    cosine(direction, paper) {
      const other = papers[paper];
      if (other === undefined) return 0;
      let sum = 0;
      for (let k = 0; k < dimensions; k++) sum += (direction[k] as number) * (other[k] as number);
      return Math.max(-1, Math.min(1, sum));
    },
  };
  for (const row of rows) space.add(row);
  return space;
}

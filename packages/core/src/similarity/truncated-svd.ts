import { orthonormalize } from './orthonormalize.ts';
import { multiply, multiplyTransposed, type SparseMatrix } from './sparse-matrix.ts';
import { symmetricEigen } from './symmetric-eigen.ts';

/** The largest singular values of a matrix A with their right singular vectors. */
export interface TruncatedSvd {
  /** Largest first; at most as many as asked for, those that are 0 left out. */
  readonly singularValues: Float64Array;
  /** Column by column of A, `singularValues.length` numbers each: A times this holds U·S. */
  readonly right: Float64Array;
}

export interface SvdOptions {
  readonly random: () => number;
  /** Extra columns that are dropped at the end; 10 unless told. */
  readonly oversample?: number;
  /** Rounds of power iteration; 2 unless told. More are closer to the exact values. */
  readonly rounds?: number;
}

/**
 * The first `rank` singular values and right singular vectors of a sparse matrix, by a randomized range finder with power
 * iterations; exact to rounding where `rank + oversample` reaches the rank of the matrix. Signs of vectors are arbitrary.
 * O(rounds · (cells · rank + rows · rank²)).
 *
 * Source: Halko, Martinsson & Tropp 2011, SIAM Review 53:217, algorithms 4.4 and 5.1.
 */
export function truncatedSvd(a: SparseMatrix, rank: number, options: SvdOptions): TruncatedSvd {
  const { random, oversample = 10, rounds = 2 } = options;
  const width = Math.min(rank + oversample, a.rows, a.columns);
  let basis = multiply(
    a,
    Float64Array.from({ length: a.columns * width }, () => 2 * random() - 1),
    width,
  );
  orthonormalize(basis, a.rows, width);
  for (let round = 0; round < rounds; round++) {
    basis = multiply(a, multiplyTransposed(a, basis, width), width);
    orthonormalize(basis, a.rows, width);
  }
  // B = Qᵀ·A, held as its transpose; its right singular vectors are those of A.
  const b = multiplyTransposed(a, basis, width);
  const gram = new Float64Array(width * width);
  for (let j = 0; j < a.columns; j++) {
    for (let p = 0; p < width; p++) {
      const x = b[j * width + p] as number;
      if (x === 0) continue;
      for (let q = p; q < width; q++)
        gram[p * width + q] = (gram[p * width + q] as number) + x * (b[j * width + q] as number);
    }
  }
  for (let p = 0; p < width; p++) for (let q = 0; q < p; q++) gram[p * width + q] = gram[q * width + p] as number;
  const { values, vectors } = symmetricEigen(gram, width);
  const largest = values[0] ?? 0;
  const kept = Array.from(values.subarray(0, rank)).filter((x) => x > 1e-12 * largest).length;
  const singularValues = Float64Array.from({ length: kept }, (_, k) => Math.sqrt(values[k] as number));
  const right = new Float64Array(a.columns * kept);
  for (let j = 0; j < a.columns; j++) {
    for (let k = 0; k < kept; k++) {
      let sum = 0;
      for (let p = 0; p < width; p++) sum += (b[j * width + p] as number) * (vectors[k * width + p] as number);
      right[j * kept + k] = sum / (singularValues[k] as number);
    }
  }
  return { singularValues, right };
}

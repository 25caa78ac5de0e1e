/** Eigenvalues, largest first, with unit eigenvectors: `vectors[k · n + i]` is part i of vector k. */
export interface Eigen {
  readonly values: Float64Array;
  readonly vectors: Float64Array;
}

const mostSweeps = 60;

/**
 * The eigenvalues and eigenvectors of a symmetric matrix of n rows, given row by row, by Jacobi's rotations: to rounding. A
 * few hundred rows at most. O(n³ · sweeps), with about 10 sweeps. Source: Golub & Van Loan 2013, section 8.5.
 */
export function symmetricEigen(matrix: Float64Array, n: number): Eigen {
  const a = matrix.slice();
  const v = new Float64Array(n * n);
  for (let i = 0; i < n; i++) v[i * n + i] = 1;
  const at = (i: number, j: number): number => a[i * n + j] as number;
  const turn = (m: Float64Array, p: number, q: number, step: number, c: number, s: number): void => {
    for (let k = 0; k < n; k++) {
      const [x, y] = [m[p + k * step] as number, m[q + k * step] as number];
      m[p + k * step] = c * x - s * y;
      m[q + k * step] = s * x + c * y;
    }
  };
  const norm = Math.sqrt(a.reduce((sum, x) => sum + x * x, 0));
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    let off = 0;
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) off += at(p, q) ** 2;
    if (Math.sqrt(2 * off) <= 1e-15 * norm) break;
    for (let p = 0; p < n; p++) {
      for (let q = p + 1; q < n; q++) {
        if (Math.abs(at(p, q)) <= 1e-18 * norm) continue;
        const theta = (at(q, q) - at(p, p)) / (2 * at(p, q));
        const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        turn(a, p, q, n, c, t * c);
        turn(a, p * n, q * n, 1, c, t * c);
        turn(v, p * n, q * n, 1, c, t * c);
      }
    }
  }
  const order = Array.from({ length: n }, (_, k) => k).sort((i, j) => at(j, j) - at(i, i) || i - j);
  const vectors = new Float64Array(n * n);
  for (const [place, k] of order.entries()) vectors.set(v.subarray(k * n, (k + 1) * n), place * n);
  return { values: Float64Array.from(order, (k) => at(k, k)), vectors };
}

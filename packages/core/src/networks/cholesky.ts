/**
 * The lower triangle L with L·Lᵀ = A of a symmetric positive definite matrix of n rows, given row by row; only its lower
 * triangle is read. `null` where A is not positive definite. O(n³ / 6).
 */
export function cholesky(a: Float64Array, n: number): Float64Array | null {
  const l = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = a[i * n + j] ?? 0;
      for (let k = 0; k < j; k++) sum -= (l[i * n + k] ?? 0) * (l[j * n + k] ?? 0);
      if (i !== j) {
        l[i * n + j] = sum / (l[j * n + j] ?? 1);
      } else {
        if (!(sum > 0)) return null;
        l[i * n + i] = Math.sqrt(sum);
      }
    }
  }
  return l;
}

/** Solves L·Lᵀ·x = b in place of b. O(n²). */
export function solveCholesky(l: Float64Array, n: number, b: Float64Array): void {
  for (let i = 0; i < n; i++) {
    let sum = b[i] ?? 0;
    for (let k = 0; k < i; k++) sum -= (l[i * n + k] ?? 0) * (b[k] ?? 0);
    b[i] = sum / (l[i * n + i] ?? 1);
  }
  for (let i = n - 1; i >= 0; i--) {
    const x = (b[i] ?? 0) / (l[i * n + i] ?? 1);
    b[i] = x;
    for (let k = 0; k < i; k++) b[k] = (b[k] ?? 0) - (l[i * n + k] ?? 0) * x;
  }
}

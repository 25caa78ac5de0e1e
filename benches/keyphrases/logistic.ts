/** The features of one example that are not 0: numbers, each once, and their values. */
export interface Row {
  readonly features: readonly number[];
  readonly values: readonly number[];
}

// Solves the symmetric positive definite system `a x = b` by Cholesky's factorization, in place.
function solve(a: Float64Array, b: Float64Array): Float64Array {
  const n = b.length;
  const at = (i: number, j: number) => a[i * n + j] as number;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = at(i, j);
      for (let k = 0; k < j; k++) sum -= at(i, k) * at(j, k);
      a[i * n + j] = i === j ? Math.sqrt(sum) : sum / at(j, j);
    }
  }
  const x = b.slice();
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i] = (x[i] as number) - at(i, k) * (x[k] as number);
    x[i] = (x[i] as number) / at(i, i);
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i] = (x[i] as number) - at(k, i) * (x[k] as number);
    x[i] = (x[i] as number) / at(i, i);
  }
  return x;
}

export const linear = (row: Row, weights: ArrayLike<number>): number =>
  row.features.reduce(
    (sum, feature, i) => sum + (weights[feature] ?? 0) * (row.values[i] ?? 0),
    weights[weights.length - 1] ?? 0,
  );

/**
 * L2-regularized logistic regression by Newton's method: the weights of `count` features, then the bias, which is not
 * penalized. Minimizes the sum of log losses + l2 / 2 · |w|². Deterministic.
 */
export function trainLogistic(
  rows: readonly Row[],
  labels: readonly boolean[],
  count: number,
  l2: number,
): Float64Array {
  const n = count + 1;
  const w = new Float64Array(n);
  const withBias = rows.map((row) => ({ features: [...row.features, count], values: [...row.values, 1] }));
  for (let iteration = 0; iteration < 30; iteration++) {
    const hessian = new Float64Array(n * n);
    const gradient = new Float64Array(n);
    const add = (i: number, j: number, value: number) => {
      const at = i >= j ? i * n + j : j * n + i;
      hessian[at] = (hessian[at] as number) + value;
    };
    withBias.forEach(({ features, values }, r) => {
      let score = 0;
      for (let a = 0; a < features.length; a++) score += (w[features[a] as number] as number) * (values[a] as number);
      const p = 1 / (1 + Math.exp(-score));
      const error = p - (labels[r] ? 1 : 0);
      const curvature = p * (1 - p);
      for (let a = 0; a < features.length; a++) {
        const i = features[a] as number;
        const x = values[a] as number;
        gradient[i] = (gradient[i] as number) + error * x;
        for (let b = 0; b <= a; b++) add(i, features[b] as number, curvature * x * (values[b] as number));
      }
    });
    for (let i = 0; i < n; i++) {
      const penalty = i < count ? l2 : 0;
      hessian[i * n + i] = (hessian[i * n + i] as number) + penalty + 1e-9;
      gradient[i] = (gradient[i] as number) + penalty * (w[i] as number);
    }
    const step = solve(hessian, gradient);
    let largest = 0;
    step.forEach((value, i) => {
      w[i] = (w[i] as number) - value;
      largest = Math.max(largest, Math.abs(value));
    });
    if (largest < 1e-6) break;
  }
  return w;
}

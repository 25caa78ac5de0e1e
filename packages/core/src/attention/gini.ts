import { ascending } from 'd3-array';

/**
 * The Gini coefficient of values of at least 0: `2·Σ i·x(i) / (n·Σx) − (n+1)/n` over ascending x(i), 0 to 1 − 1/n.
 * `null` for no values, or where all are 0. O(n log n).
 *
 * `gini([1, 3])` -> `0.25`.
 */
export function gini(values: readonly number[]): number | null {
  return giniOfMultiset([...values].sort(ascending), new Uint32Array(values.length).fill(1));
}

/** The Gini coefficient of ascending values, each taken so many times: resamples of sorted values need no sorting. O(n). */
export function giniOfMultiset(ascendingValues: readonly number[], times: Uint32Array): number | null {
  let [n, total, weighted] = [0, 0, 0];
  for (const [i, x] of ascendingValues.entries()) {
    const c = times[i] ?? 0;
    // The ranks n + 1 to n + c add up to c·(2n + c + 1)/2.
    weighted += (x * c * (2 * n + c + 1)) / 2;
    total += x * c;
    n += c;
  }
  return total > 0 ? Math.max(0, (2 * weighted) / (n * total) - (n + 1) / n) : null;
}

/**
 * The Gini coefficient without the bias of small samples: `gini · n/(n−1)`, 0 to 1; `null` under two values, or where all
 * are 0. O(n log n).
 *
 * Source: Deltas 2003, Review of Economics and Statistics 85:226.
 */
export function giniUnbiased(values: readonly number[]): number | null {
  const n = values.length;
  const biased = gini(values);
  return biased === null || n < 2 ? null : Math.min(1, (biased * n) / (n - 1));
}

import { ascending } from 'd3-array';
import { giniOfMultiset, giniUnbiased } from './gini.ts';

/** How unevenly upvotes are spread over papers. */
export interface Concentration {
  /** Gini coefficient with the small-sample correction: 0 where all papers have the same, 1 where one has everything. */
  readonly gini: number;
  /** Its 95 % percentile bootstrap interval. */
  readonly low: number;
  readonly high: number;
  /** The fraction of all upvotes that the top tenth of papers has. */
  readonly topTenth: number;
  readonly n: number;
}

/**
 * The fraction of the sum that the largest `top` (0 to 1) of the values hold; a value on the edge counts in part, so that
 * equal values give exactly `top`. `null` for no values, or where all are 0. O(n log n).
 *
 * `topShare([1, 1, 8], 1 / 3)` -> `0.8`.
 */
export function topShare(values: readonly number[], top: number): number | null {
  const descending = [...values].sort((a, b) => b - a);
  const total = descending.reduce((sum, x) => sum + x, 0);
  if (!(total > 0)) return null;
  let left = top * descending.length;
  let held = 0;
  for (const x of descending) {
    if (left <= 0) break;
    held += x * Math.min(1, left);
    left--;
  }
  return held / total;
}

/**
 * Gini coefficient with interval, and the share of the top tenth of papers. The interval draws `resamples` (1,000) samples
 * with replacement by `random` (0 inclusive to 1 exclusive); samples that hold only zeros are left out.
 * `null` under two values, or where all are 0. O(n · (resamples + log n)).
 *
 * Source of the interval: Efron & Tibshirani 1993, section 13.3.
 */
export function concentrationOf(
  values: readonly number[],
  options: { readonly random: () => number; readonly resamples?: number },
): Concentration | null {
  const { random, resamples = 1000 } = options;
  const value = giniUnbiased(values);
  const topTenth = topShare(values, 0.1);
  if (value === null || topTenth === null) return null;
  const sorted = [...values].sort(ascending);
  const n = sorted.length;
  const drawn: number[] = [];
  for (let i = 0; i < resamples; i++) {
    const times = new Uint32Array(n);
    for (let j = 0; j < n; j++) {
      const at = Math.min(n - 1, Math.floor(random() * n));
      times[at] = (times[at] ?? 0) + 1;
    }
    const resampled = giniOfMultiset(sorted, times);
    if (resampled !== null) drawn.push(Math.min(1, (resampled * n) / (n - 1)));
  }
  drawn.sort(ascending);
  const at = (p: number): number => drawn[Math.min(drawn.length - 1, Math.floor(p * drawn.length))] ?? value;
  return { gini: value, low: Math.min(value, at(0.025)), high: Math.max(value, at(0.975)), topTenth, n };
}

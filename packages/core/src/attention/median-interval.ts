import { ascending } from 'd3-array';

/**
 * The median of a sample with its distribution-free 95 % interval: the order statistics of the largest rank r for which
 * a Binomial(n, ½) count below r has probability at most 2.5 %. Under 6 values no such rank exists and the ends are the
 * smallest and the largest value; an empty sample gives `null`. O(n log n).
 *
 * Source: Conover 1999, Practical Nonparametric Statistics, section 3.2.
 */
export function medianInterval(values: readonly number[]): { median: number; low: number; high: number } | null {
  const sorted = [...values].sort(ascending);
  const n = sorted.length;
  const at = (i: number): number => sorted[i] ?? 0;
  if (n === 0) return null;
  const median = (at(Math.floor((n - 1) / 2)) + at(Math.ceil((n - 1) / 2))) / 2;
  // Sums the binomial tail in logarithms, so that large samples do not underflow.
  let logTerm = -n * Math.LN2;
  let tail = Math.exp(logTerm);
  let rank = 0;
  while (tail <= 0.025 && rank < Math.floor(n / 2)) {
    logTerm += Math.log((n - rank) / (rank + 1));
    rank++;
    tail += Math.exp(logTerm);
  }
  const end = Math.max(0, rank - 1);
  return { median, low: at(end), high: at(n - 1 - end) };
}

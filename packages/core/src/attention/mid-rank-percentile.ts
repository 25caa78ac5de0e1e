import { bisectLeft, bisectRight } from 'd3-array';

/**
 * The percentile of a value among a sorted sample that holds it, 0 to 100: `100 · (#less + ½ #equal) / n`; `null` for an
 * empty sample. Ties share their middle rank. O(log n).
 *
 * `midRankPercentile([1, 2, 2, 3], 2)` -> `50`.
 */
export function midRankPercentile(sorted: readonly number[], value: number): number | null {
  if (sorted.length === 0) return null;
  const less = bisectLeft(sorted, value);
  const equal = bisectRight(sorted, value) - less;
  return (100 * (less + equal / 2)) / sorted.length;
}

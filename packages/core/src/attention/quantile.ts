/** A value and how often it occurs. */
export interface ValueCount {
  readonly value: number;
  readonly n: number;
}

/**
 * The quantile at p (0 to 1) of a sample given as a histogram, by linear interpolation between order statistics (type 7
 * of Hyndman & Fan 1996, the default of R and NumPy); `null` for an empty sample. The histogram need not be sorted.
 * O(k log k) for k distinct values.
 *
 * `histogramQuantile([{ value: 1, n: 2 }, { value: 4, n: 1 }], 0.75)` -> `2.5`.
 */
export function histogramQuantile(histogram: readonly ValueCount[], p: number): number | null {
  const sorted = histogram.filter((entry) => entry.n > 0).sort((a, b) => a.value - b.value);
  const size = sorted.reduce((sum, entry) => sum + entry.n, 0);
  if (size === 0) return null;
  const position = (size - 1) * Math.min(1, Math.max(0, p));
  const below = Math.floor(position);
  const at = (rank: number): number => {
    let seen = 0;
    for (const { value, n } of sorted) {
      seen += n;
      if (rank < seen) return value;
    }
    return sorted.at(-1)?.value ?? 0;
  };
  const low = at(below);
  return low + (position - below) * (at(Math.min(size - 1, below + 1)) - low);
}

/** The histogram of a sample: each distinct value with its number. O(n). */
export function histogramOf(values: Iterable<number>): ValueCount[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, n]) => ({ value, n }));
}

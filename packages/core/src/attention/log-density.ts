import { sum } from 'd3-array';
import type { ValueCount } from './quantile.ts';

/** Values apart by less than this on the scale of ln(1 + x) are not told apart: a fifth. */
const leastBandwidth = 0.18;

/**
 * The density of a sample of values of at least 0 at the places of `grid`, both on the scale of ln(1 + x): a Gaussian kernel of
 * Silverman's bandwidth `1.06·sd·n^(−1/5)`, at least 0.18 so that ties keep a width. The integral over all of the scale is 1.
 * `null` for an empty sample. O(k · g) for k distinct values.
 *
 * Source: Silverman 1986, Density Estimation, eq. 3.28.
 */
export function logDensity(histogram: readonly ValueCount[], grid: readonly number[]): number[] | null {
  const entries = histogram.filter(({ n }) => n > 0).map(({ value, n }) => ({ at: Math.log1p(value), n }));
  const n = sum(entries, (entry) => entry.n);
  if (n === 0) return null;
  const center = sum(entries, (entry) => entry.n * entry.at) / n;
  const spread = Math.sqrt(sum(entries, (entry) => entry.n * (entry.at - center) ** 2) / n);
  const width = Math.max(leastBandwidth, 1.06 * spread * n ** -0.2);
  return grid.map(
    (place) =>
      sum(entries, (entry) => entry.n * Math.exp(-0.5 * ((Math.log1p(place) - entry.at) / width) ** 2)) /
      (n * width * Math.sqrt(2 * Math.PI)),
  );
}

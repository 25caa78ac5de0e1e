import { bisectLeft, mean, median } from 'd3-array';

export interface LowessOptions {
  /** The fraction of all points that each local line sees. */
  readonly f?: number;
  /** Rounds that weigh points down by how far they lie off the line. */
  readonly robustness?: number;
}

const tricube = (u: number): number => (1 - u ** 3) ** 3;
const bisquare = (u: number): number => (1 - u ** 2) ** 2;
/** A weight within a radius, exactly 1 near its center and exactly 0 near its rim. */
const within = (distance: number, radius: number, kernel: (u: number) => number): number => {
  if (distance <= 0.001 * radius) return 1;
  return distance <= 0.999 * radius ? kernel(distance / radius) : 0;
};

/** The weighted least-squares line at x0; with hardly any spread of x its weighted mean, without any weight `null`. */
function localLine(x: readonly number[], y: readonly number[], weights: readonly number[], x0: number): number | null {
  const total = weights.reduce((sum, w) => sum + w, 0);
  if (!(total > 0)) return null;
  const weighted = (f: (i: number) => number): number => weights.reduce((sum, w, i) => sum + w * f(i), 0) / total;
  const center = weighted((i) => x[i] ?? 0);
  const level = weighted((i) => y[i] ?? 0);
  const spread = weighted((i) => ((x[i] ?? 0) - center) ** 2);
  const range = (x.at(-1) ?? 0) - (x[0] ?? 0);
  if (Math.sqrt(spread) <= 0.001 * range) return level;
  const slope = weighted((i) => ((x[i] ?? 0) - center) * (y[i] ?? 0)) / spread;
  return level + slope * (x0 - center);
}

/**
 * Cleveland's LOWESS: at each point the local line through the nearest `f` (⅔) of all points, weighted by distance and,
 * in 3 further rounds, against outliers; one value per point. `x` ascends. Fewer than three points are returned as they
 * are. For display only: smoothed values are not independent, so no test may be run on them. O(rounds · n²).
 *
 * Source: Cleveland 1979, J Am Stat Assoc 74:829; the constants are those of his code, as in R's `lowess`.
 */
export function lowess(x: readonly number[], y: readonly number[], options: LowessOptions = {}): number[] {
  const { f = 2 / 3, robustness = 3 } = options;
  const n = x.length;
  if (n < 3) return [...y];
  const near = Math.max(2, Math.min(n, Math.floor(f * n + 1e-7)));
  const radii = x.map((x0) => nearestRadius(x, x0, near));
  const size = Math.max(...y.map(Math.abs));
  let trust = x.map(() => 1);
  for (let round = 0; ; round++) {
    const fitted = x.map((x0, i) => {
      const weights = x.map((at, j) => within(Math.abs(at - x0), radii[i] ?? 0, tricube) * (trust[j] ?? 0));
      return localLine(x, y, weights, x0) ?? y[i] ?? 0;
    });
    const misses = y.map((value, i) => Math.abs(value - (fitted[i] ?? 0)));
    const cut = 6 * (median(misses) ?? 0);
    // A line through (nearly) every point leaves only rounding, from which no outlier can be told.
    const rounding = Math.max(1e-7 * (mean(misses) ?? 0), 1e-12 * size);
    if (round === robustness || cut <= rounding) return fitted;
    trust = misses.map((miss) => within(miss, cut, bisquare));
  }
}

/** How far the `near` points closest to x0 reach, x0 itself among them. */
function nearestRadius(x: readonly number[], x0: number, near: number): number {
  let left = bisectLeft(x, x0);
  let right = left;
  while (right - left + 1 < near) {
    const toLeft = left > 0 ? x0 - (x[left - 1] ?? 0) : Number.POSITIVE_INFINITY;
    const toRight = right < x.length - 1 ? (x[right + 1] ?? 0) - x0 : Number.POSITIVE_INFINITY;
    if (toLeft <= toRight) left--;
    else right++;
  }
  return Math.max(x0 - (x[left] ?? 0), (x[right] ?? 0) - x0);
}

/**
 * The LOWESS line of a series by period; a gap (`null`) stays a gap and its neighbors keep their distance in time.
 *
 * `smoothLine([1, null, 3, 4])` -> `[1, null, 3, 4]`.
 */
export function smoothLine(values: readonly (number | null)[], options: LowessOptions = {}): (number | null)[] {
  const known = values.flatMap((value, t) => (value === null ? [] : [{ t, value }]));
  const fitted = lowess(
    known.map((p) => p.t),
    known.map((p) => p.value),
    options,
  );
  const smooth: (number | null)[] = values.map(() => null);
  for (const [i, { t }] of known.entries()) smooth[t] = fitted[i] ?? null;
  return smooth;
}

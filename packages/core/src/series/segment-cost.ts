/** The misfit of one level to the periods `from` (inclusive) to `to` (exclusive). Splitting a stretch never raises it. */
export type SegmentCost = (from: number, to: number) => number;

/** Running sums: `sums[i]` is the sum of the first i values. */
function prefixSums(values: readonly number[]): number[] {
  const sums = [0];
  for (const [i, value] of values.entries()) sums.push((sums[i] ?? 0) + value);
  return sums;
}

const between = (sums: readonly number[], from: number, to: number): number => (sums[to] ?? 0) - (sums[from] ?? 0);

/**
 * The cost of a constant Poisson rate: minus twice the log-likelihood of counts y at exposures (all papers of the period;
 * 1 each where none are given), without the terms that no level changes: `2·(S − S·ln(S/E))`. A stretch without a hit
 * costs 0. O(n) to prepare, O(1) a call.
 */
export function poissonCost(y: readonly number[], exposure?: readonly number[]): SegmentCost {
  const hits = prefixSums(y);
  const exposed = prefixSums(exposure ?? y.map(() => 1));
  return (from, to) => {
    const s = between(hits, from, to);
    const e = between(exposed, from, to);
    return s > 0 && e > 0 ? 2 * (s - s * Math.log(s / e)) : 0;
  };
}

/**
 * The cost of a constant mean: the squared deviations from it, in units of the noise variance. Values are centered
 * first, so that large levels lose no digits. O(n) to prepare, O(1) a call.
 */
export function leastSquaresCost(x: readonly number[], variance: number): SegmentCost {
  const mean = x.reduce((sum, value) => sum + value, 0) / Math.max(1, x.length);
  const deviations = x.map((value) => value - mean);
  const sums = prefixSums(deviations);
  const squares = prefixSums(deviations.map((d) => d * d));
  return (from, to) =>
    Math.max(0, between(squares, from, to) - between(sums, from, to) ** 2 / Math.max(1, to - from)) / variance;
}

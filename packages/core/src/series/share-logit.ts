/**
 * The empirical logit of n papers among `total`: `ln((n + ½)/(total − n + ½))`, finite also for none and for all. O(1).
 *
 * Source: Haldane 1956; Anscombe 1956, Biometrika 43:461.
 */
export function logitOf(n: number, total: number): number {
  return Math.log((n + 0.5) / (total - n + 0.5));
}

/** The share whose empirical logit among `total` papers is z, within 0 to 1: the inverse of `logitOf`. O(1). */
export function shareOfLogit(z: number, total: number): number {
  const n = (total + 1) / (1 + Math.exp(-z)) - 0.5;
  return Math.min(1, Math.max(0, n / total));
}

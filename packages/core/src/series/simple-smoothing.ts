import { minimizeOn } from './minimize-on.ts';

/** Simple exponential smoothing of a series: its weight on the newest value, and the level it ends with. */
export interface SimpleSmoothing {
  /** 0.0001 to 0.9999: 0.3 takes three tenths of each surprise into the level. */
  readonly alpha: number;
  /** The level before the first value. */
  readonly initial: number;
  /** The level after the last value: the forecast for every later period. */
  readonly level: number;
  /** Variance of the one-step errors, with n − 2 degrees of freedom. */
  readonly variance: number;
}

const lowest = 1e-4;
const highest = 0.9999;

/**
 * The sum of squared one-step errors at a weight, with the initial level that makes it least. Errors are linear in that
 * level, `e[t] = u[t] − initial·(1−α)^t`, so the best one is a quotient of sums and needs no search.
 */
function fitAt(alpha: number, x: readonly number[]): { initial: number; level: number; squares: number } {
  let [fromZero, decay, uu, uv, vv] = [0, 1, 0, 0, 0];
  for (const value of x) {
    const u = value - fromZero;
    uu += u * u;
    uv += u * decay;
    vv += decay * decay;
    fromZero += alpha * u;
    decay *= 1 - alpha;
  }
  const initial = uv / vv;
  return { initial, level: fromZero + initial * decay, squares: Math.max(0, uu - initial * uv) };
}

/**
 * Simple exponential smoothing with the weight and the initial level that make the one-step errors least; `null` under
 * three values. A constant series keeps its level. O(n · 100).
 *
 * Source: Hyndman, Koehler, Ord & Snyder 2008, Forecasting with Exponential Smoothing, model (A,N,N).
 */
export function simpleSmoothing(x: readonly number[]): SimpleSmoothing | null {
  const n = x.length;
  if (n < 3) return null;
  const origin = x[0] ?? 0;
  const shifted = x.map((value) => value - origin);
  const alpha = minimizeOn(lowest, highest, (a) => fitAt(a, shifted).squares);
  const { initial, level, squares } = fitAt(alpha, shifted);
  return { alpha, initial: initial + origin, level: level + origin, variance: squares / (n - 2) };
}

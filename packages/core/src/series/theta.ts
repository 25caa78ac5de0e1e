import { simpleSmoothing } from './simple-smoothing.ts';

/** The Theta method of a series: smoothing with half the slope of its straight line as drift. */
export interface Theta {
  readonly alpha: number;
  readonly drift: number;
  /** The forecast for the first period after the last value; each later one adds the drift. */
  readonly next: number;
  /** Variance of the one-step errors of the smoothing. */
  readonly variance: number;
}

/**
 * The Theta method without season: simple exponential smoothing plus a drift of half the least-squares slope, with
 * `next = level + drift · (1 − (1−α)ⁿ)/α`. `null` under three values; a constant series has drift 0. O(n · 100).
 *
 * Source: Assimakopoulos & Nikolopoulos 2000, Int J Forecasting 16:521, in the form of Hyndman & Billah 2003, 19:287.
 */
export function theta(x: readonly number[]): Theta | null {
  const smoothing = simpleSmoothing(x);
  if (smoothing === null) return null;
  const { alpha, level, variance } = smoothing;
  const n = x.length;
  const middle = (n - 1) / 2;
  const slope = x.reduce((sum, value, t) => sum + (t - middle) * value, 0) / ((n * (n * n - 1)) / 12);
  const drift = slope / 2;
  return { alpha, drift, next: level + (drift * (1 - (1 - alpha) ** n)) / alpha, variance };
}

/** The forecast h periods on. O(1). */
export function thetaForecast({ next, drift }: Theta, h: number): number {
  return next + (h - 1) * drift;
}

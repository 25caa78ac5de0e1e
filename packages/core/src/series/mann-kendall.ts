import { rank } from 'd3-array';
import { normalTails } from './tails.ts';
import { theilSen } from './theil-sen.ts';
import { z95 } from './wilson-interval.ts';

/** The Mann-Kendall test of a monotone trend. */
export interface MannKendall {
  /** Rising pairs less falling pairs. */
  readonly s: number;
  readonly variance: number;
  readonly z: number;
  /** Two-sided. */
  readonly p: number;
  /** Kendall's tau-a: `s` over the number of pairs. */
  readonly tau: number;
}

/** Sum of f over the sizes of the groups of equal values. */
function overTies(x: readonly number[], f: (size: number) => number): number {
  const sizes = new Map<number, number>();
  for (const value of x) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + f(size), 0);
}

/** Mid-ranks from 1, ties sharing their mean. */
function midRanks(x: readonly number[]): number[] {
  const lowest = rank(x);
  return x.map((value, i) => (lowest[i] ?? 0) + (x.filter((other) => other === value).length + 1) / 2);
}

/**
 * How much autocorrelation inflates the variance of S (Hamed & Rao): from the ranks of the series without its Sen slope,
 * over the lags whose autocorrelation is significant at 95 %. Never below 1: a correction that would make the test more
 * certain is taken by its size, as pyMannKendall does.
 */
function inflation(x: readonly number[]): number {
  const n = x.length;
  const slope = theilSen(x)?.slope ?? 0;
  const ranks = midRanks(x.map((value, t) => value - (t + 1) * slope));
  const mean = (n + 1) / 2;
  const deviations = ranks.map((r) => r - mean);
  const lagged = (lag: number): number => {
    let sum = 0;
    for (let t = 0; t + lag < n; t++) sum += (deviations[t] ?? 0) * (deviations[t + lag] ?? 0);
    return sum;
  };
  const variance = lagged(0);
  if (variance === 0) return 1;
  let sum = 0;
  for (let lag = 1; lag < n; lag++) {
    const correlation = lagged(lag) / variance;
    if (Math.abs(correlation) > z95 / Math.sqrt(n)) sum += (n - lag) * (n - lag - 1) * (n - lag - 2) * correlation;
  }
  return 1 + (2 / (n * (n - 1) * (n - 2))) * Math.abs(sum);
}

/**
 * The Mann-Kendall test with ties; `null` under three values. With `autocorrelated` the variance is inflated after Hamed
 * & Rao, for series whose neighbours resemble each other. A constant series has z 0 and p 1. O(n²).
 *
 * Source: Mann 1945; Kendall 1975; Hamed & Rao 1998, J Hydrology 204:182.
 */
export function mannKendall(x: readonly number[], options: { autocorrelated?: boolean } = {}): MannKendall | null {
  const n = x.length;
  if (n < 3) return null;
  let s = 0;
  for (let j = 1; j < n; j++) {
    for (let i = 0; i < j; i++) s += Math.sign((x[j] ?? 0) - (x[i] ?? 0));
  }
  const untied = n * (n - 1) * (2 * n + 5);
  const plain = (untied - overTies(x, (size) => size * (size - 1) * (2 * size + 5))) / 18;
  const variance = plain * (options.autocorrelated === true ? inflation(x) : 1);
  const z = s === 0 || variance === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(variance);
  return { s, variance, z, p: normalTails(z), tau: (2 * s) / (n * (n - 1)) };
}

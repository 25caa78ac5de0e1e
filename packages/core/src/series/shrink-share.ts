import { gammaln } from 'simple-statistics';
import { minimizeOn } from './minimize-on.ts';

/** What shares of a family look like before any of them is seen: Beta(κπ, κ(1−π)). */
export interface SharePrior {
  /** π: the share of the whole family, a fraction above 0 and below 1. */
  readonly mean: number;
  /** κ: how many papers this knowledge is worth, 0.1 to 1,000,000. The upper end says that the shares differ only by chance. */
  readonly strength: number;
}

/** n papers of a series among all papers of its period. */
export interface Counted {
  readonly n: number;
  readonly total: number;
}

const strengths = { least: 0.1, most: 1e6 };

/** ln of the Beta function's ratio B(a + n, b + m) / B(a, b). */
const logBetaRatio = (a: number, b: number, n: number, m: number): number =>
  gammaln(a + n) - gammaln(a) + gammaln(b + m) - gammaln(b) - gammaln(a + b + n + m) + gammaln(a + b);

/**
 * The prior of a family of shares (the periods of one series, or many series in one period), from the counts themselves:
 * π is the pooled share, κ the strength under which the counts are likeliest as Beta-binomial draws. `null` where no
 * paper or every paper belongs to the series, so that shares cannot be told apart. O(k · 85) for k counts.
 *
 * Source: Kleinman 1973, J Am Stat Assoc 68:46; Casella 1985, American Statistician 39:83 (empirical Bayes).
 */
export function sharePrior(family: readonly Counted[]): SharePrior | null {
  const n = family.reduce((sum, c) => sum + c.n, 0);
  const total = family.reduce((sum, c) => sum + c.total, 0);
  if (n <= 0 || n >= total) return null;
  const mean = n / total;
  const misfit = (logStrength: number): number => {
    const strength = Math.exp(logStrength);
    return family.reduce((sum, c) => sum - logBetaRatio(strength * mean, strength * (1 - mean), c.n, c.total - c.n), 0);
  };
  return { mean, strength: Math.exp(minimizeOn(Math.log(strengths.least), Math.log(strengths.most), misfit)) };
}

/**
 * A share drawn toward its family: the posterior mean `(n + κπ)/(total + κ)`, a fraction; a period without papers gives
 * π. Show the raw share beside it. O(1).
 *
 * `shrinkShare({ n: 1, total: 2 }, { mean: 0.1, strength: 20 })` -> `0.136`: one of two papers is little news.
 */
export function shrinkShare({ n, total }: Counted, { mean, strength }: SharePrior): number {
  return (n + strength * mean) / (total + strength);
}

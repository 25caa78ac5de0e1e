import { studentQuantile, studentTails } from './tails.ts';

/** A constant rate of growth of a share, fitted over all periods. */
export interface GrowthRate {
  /** Growth per period as a fraction: 0.25 is a quarter more each period. */
  readonly perPeriod: number;
  /** Its 95 % interval, from t with n − 2 degrees of freedom; -1 to any size. */
  readonly low: number;
  readonly high: number;
  /** The slope of the logarithm of the share per period, and its standard error with the dispersion in it. */
  readonly slope: number;
  readonly standardError: number;
  /** Pearson's dispersion: above 1 the counts vary more than chance alone would have them. */
  readonly dispersion: number;
  /** Two-sided, from t with n − 2 degrees of freedom and the dispersion at least 1. */
  readonly p: number;
}

const rounds = 200;

/**
 * Growth of a share by a quasi-Poisson model with offset: `log E y = a + b·t + log N`, given y papers of N per period.
 * The dispersion `φ = Σ(y−μ)²/μ / (n−2)` widens the error and is never taken below 1, so that calm counts claim no more
 * than chance allows. Periods without papers (N = 0) are left out. `null` with fewer than 3 periods or no paper of the
 * series at all, where the fit does not settle, or where the interval has no end that can be written. O(n · rounds).
 *
 * Source: McCullagh & Nelder 1989, section 6.2.
 */
export function growthRate(y: readonly number[], total: readonly number[]): GrowthRate | null {
  const points = y.flatMap((count, t) => ((total[t] ?? 0) > 0 ? [{ count, t, n: total[t] ?? 0 }] : []));
  const size = points.length;
  const hits = points.reduce((sum, p) => sum + p.count, 0);
  if (size < 3 || hits === 0) return null;

  // Newton's steps on centered time, where intercept and slope hardly disturb each other.
  const middle = points.reduce((sum, p) => sum + p.t, 0) / size;
  let intercept = Math.log(hits / points.reduce((sum, p) => sum + p.n, 0));
  let slope = 0;
  const expected = (p: { t: number; n: number }): number => p.n * Math.exp(intercept + slope * (p.t - middle));
  let information = 0;
  for (let round = 0; ; round++) {
    let [s0, s1, s2, r0, r1] = [0, 0, 0, 0, 0];
    for (const p of points) {
      const mu = expected(p);
      const t = p.t - middle;
      s0 += mu;
      s1 += mu * t;
      s2 += mu * t * t;
      r0 += p.count - mu;
      r1 += (p.count - mu) * t;
    }
    const determinant = s0 * s2 - s1 * s1;
    if (!(determinant > 0) || round === rounds) return null;
    information = determinant / s0;
    const [da, db] = [(s2 * r0 - s1 * r1) / determinant, (s0 * r1 - s1 * r0) / determinant];
    intercept += Math.max(-2, Math.min(2, da));
    slope += Math.max(-1, Math.min(1, db));
    if (Math.abs(da) + Math.abs(db) < 1e-12) break;
  }
  const pearson = points.reduce((sum, p) => sum + (p.count - expected(p)) ** 2 / expected(p), 0);
  const dispersion = pearson / (size - 2);
  const standardError = Math.sqrt(Math.max(1, dispersion) / information);
  const p = studentTails(slope / standardError, size - 2);
  const half = studentQuantile(size - 2) * standardError;
  const [low, high] = [Math.expm1(slope - half), Math.expm1(slope + half)];
  if (!Number.isFinite(high)) return null;
  return { perPeriod: Math.expm1(slope), low, high, slope, standardError, dispersion, p };
}

import type { Counted } from './shrink-share.ts';
import { z95 } from './wilson-interval.ts';

/** A share now over the share before, drawn toward no change. */
export interface ShrunkRatio {
  /** 1 is no change, 2 twice the share. */
  readonly ratio: number;
  /** Its 95 % interval. */
  readonly low: number;
  readonly high: number;
  /** The ratio as counted; `null` where a count is 0. */
  readonly raw: number | null;
}

/**
 * Ratios of shares of many series, each drawn toward 1 the more the fewer papers it rests on: `ln ratio` with half a paper added to
 * each count has the variance `1/(n₁+½) + 1/(n₀+½)`, the true ratios vary around 0 by τ² (moments), and the posterior mean is
 * `B·ln ratio` with `B = τ²/(τ² + variance)`, its variance `B·variance`. τ² is never taken below the variance of the mean of all
 * logs, `1/Σ(1/variance)`: where nothing tells the series apart all ratios come near 1, with intervals that say how near is known.
 * `null` for a series in which a total is 0. In the order given. O(k).
 *
 * Source: DerSimonian & Laird 1986, Controlled Clinical Trials 7:177 (moments); Morris 1983, JASA 78:47 (shrinkage).
 */
export function shrinkRatios(
  series: readonly { readonly now: Counted; readonly before: Counted }[],
): (ShrunkRatio | null)[] {
  const logs = series.map(({ now, before }) => {
    if (now.total <= 0 || before.total <= 0) return null;
    const log = Math.log(((now.n + 0.5) / (now.total + 0.5)) * ((before.total + 0.5) / (before.n + 0.5)));
    const raw = now.n === 0 || before.n === 0 ? null : ((now.n / now.total) * before.total) / before.n;
    return { log, variance: 1 / (now.n + 0.5) + 1 / (before.n + 0.5), raw };
  });
  const known = logs.filter((log) => log !== null);
  const weight = known.reduce((sum, { variance }) => sum + 1 / variance, 0);
  const misfit = known.reduce((sum, { log, variance }) => sum + log ** 2 / variance, 0);
  const between = weight > 0 ? Math.max(1, misfit - known.length) / weight : 0;
  return logs.map((entry) => {
    if (entry === null) return null;
    const kept = between / (between + entry.variance);
    const half = z95 * Math.sqrt(kept * entry.variance);
    const center = kept * entry.log;
    return { ratio: Math.exp(center), low: Math.exp(center - half), high: Math.exp(center + half), raw: entry.raw };
  });
}

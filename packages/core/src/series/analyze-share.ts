import { type Burst, findBursts } from './burst.ts';
import { countChangePoints } from './change-point.ts';
import { type GrowthRate, growthRate } from './growth-rate.ts';
import { mannKendall } from './mann-kendall.ts';
import { sharePrior, shrinkShare } from './shrink-share.ts';
import { theilSen } from './theil-sen.ts';

/** Complete periods beyond which a series is not analyzed: the tests compare every pair of periods. */
export const longestAnalyzed = 800;
/** Complete periods that the test of a monotone trend needs. */
const leastMonotone = 10;
/** Complete periods, and papers in them, that a burst or a shift of level needs. */
const leastPeriods = 6;
const leastPapers = 5;

/** A shift of the level of a share: the period that begins the new level, with the shares before and from it on. */
export interface LevelShift {
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

/** What the whole course of a share says, by positions in the series. */
export interface ShareAnalysis {
  /** Bursts with 5 papers or more, in order of time; `end` is exclusive. */
  readonly bursts: readonly Burst[];
  readonly shifts: readonly LevelShift[];
  /** Mann-Kendall with Hamed & Rao's correction and Sen's slope, of the shares; `null` under 10 complete periods. */
  readonly monotone: { readonly p: number; readonly tau: number; readonly slope: number } | null;
  readonly rate: GrowthRate | null;
  /** Each period's share drawn toward that of all complete periods, as far as it rests on few papers; `null` without any. */
  readonly shrunk: readonly (number | null)[];
}

/**
 * Bursts, shifts of level, monotone trend, growth rate and shrunken shares of one series, given y papers of N per period;
 * everything but the shrunken shares rests on the complete periods only, as if those between were not there. `null` for a
 * series with more than 800 complete periods. O(n²).
 */
export function analyzeShare(
  y: readonly number[],
  total: readonly number[],
  isComplete: readonly boolean[],
): ShareAnalysis | null {
  const kept = total.flatMap((n, i) => (isComplete[i] === true && n > 0 ? [i] : []));
  if (kept.length > longestAnalyzed) return null;
  const hits = kept.map((i) => y[i] ?? 0);
  const papers = kept.map((i) => total[i] ?? 0);
  const place = (i: number): number => kept[i] ?? total.length;
  const sum = (values: readonly number[], from: number, to: number): number =>
    values.slice(from, to).reduce((a, b) => a + b, 0);
  const long = kept.length >= leastPeriods;

  const bursts = ((long && findBursts(hits, papers)?.bursts) || [])
    .filter((burst) => sum(hits, burst.start, burst.end) >= leastPapers)
    .map(({ start, end, weight }) => ({ start: place(start), end: place(end - 1) + 1, weight }));
  const cuts = (long && sum(hits, 0, hits.length) >= leastPapers && countChangePoints(hits, papers)?.at) || [];
  const shifts = cuts.map((at, i) => {
    const level = (from: number, to: number): number => sum(hits, from, to) / sum(papers, from, to);
    return { at: place(at), before: level(cuts[i - 1] ?? 0, at), after: level(at, cuts[i + 1] ?? hits.length) };
  });
  const shares = hits.map((n, i) => n / (papers[i] ?? 1));
  const test = shares.length < leastMonotone ? null : mannKendall(shares, { autocorrelated: true });
  const slope = theilSen(shares)?.slope;
  const prior = sharePrior(hits.map((n, i) => ({ n, total: papers[i] ?? 0 })));
  return {
    bursts,
    shifts,
    monotone: test === null || slope === undefined ? null : { p: test.p, tau: test.tau, slope },
    rate: growthRate(hits, papers),
    shrunk: total.map((n, i) => (prior === null || n === 0 ? null : shrinkShare({ n: y[i] ?? 0, total: n }, prior))),
  };
}

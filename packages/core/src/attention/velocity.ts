import type { Instant } from '../paper.ts';

/** A reading of one paper's upvotes at an instant. */
export interface TimedUpvotes {
  readonly observedAt: Instant;
  readonly upvotes: number;
}

/** Upvotes gained over days watched, both discounted by age. */
export interface Gain {
  readonly upvotes: number;
  readonly days: number;
}

/** What gains of a cohort look like before a paper's own are seen: Gamma with mean m and variance v, in upvotes per day. */
export interface VelocityPrior {
  readonly mean: number;
  readonly variance: number;
}

const msPerDay = 86_400_000;
const leastMs = 3_600_000;

/**
 * What a paper gained lately: upvotes and days between its readings, each moment counting half as much per `halfLife`
 * days (1) before the last reading. A rate that stays the same keeps its quotient however the time is cut into readings. A
 * fall of upvotes counts as no gain. Readings in any order; `null` where they span less than an hour. O(n log n).
 *
 * Ten upvotes in the only day between two readings: 7.21 upvotes in 0.72 days, ten a day.
 */
export function recentGain(readings: readonly TimedUpvotes[], halfLife = 1): Gain | null {
  const timed = readings.map((r) => ({ ms: Date.parse(r.observedAt), upvotes: r.upvotes }));
  timed.sort((a, b) => a.ms - b.ms || a.upvotes - b.upvotes);
  const last = timed.at(-1);
  if (last === undefined || last.ms - (timed[0]?.ms ?? 0) < leastMs) return null;
  const ageOf = (reading: { ms: number }): number => (last.ms - reading.ms) / msPerDay;
  // The integral of 2^(−age/halfLife) from the last reading back to an age.
  const weightTo = (age: number): number => (halfLife / Math.LN2) * (1 - 2 ** (-age / halfLife));
  let [upvotes, days] = [0, 0];
  for (const [i, reading] of timed.entries()) {
    const before = timed[i - 1];
    if (before === undefined || reading.ms === before.ms) continue;
    const weight = weightTo(ageOf(before)) - weightTo(ageOf(reading));
    days += weight;
    upvotes += (Math.max(0, reading.upvotes - before.upvotes) / (ageOf(before) - ageOf(reading))) * weight;
  }
  return { upvotes, days };
}

/**
 * The prior of a cohort by moments: the pooled rate, and the variance of the papers' own rates beyond what counting alone
 * gives, at least 0. `null` for an empty cohort or one watched for no time. O(n).
 *
 * Source: Marshall 1991, Applied Statistics 40:283 (global empirical Bayes of rates).
 */
export function velocityPrior(cohort: readonly Gain[]): VelocityPrior | null {
  const watched = cohort.filter((gain) => gain.days > 0);
  const days = watched.reduce((sum, gain) => sum + gain.days, 0);
  if (days === 0) return null;
  const mean = watched.reduce((sum, gain) => sum + gain.upvotes, 0) / days;
  const spread = watched.reduce((sum, gain) => sum + gain.days * (gain.upvotes / gain.days - mean) ** 2, 0) / days;
  return { mean, variance: Math.max(0, spread - (mean * watched.length) / days) };
}

/**
 * Velocity: upvotes per day, drawn toward the cohort: the posterior mean `(a + upvotes)/(b + days)` with the Gamma prior
 * `a = mean²/variance`, `b = mean/variance`. With a variance of 0 it is the cohort's mean; the longer a paper is watched,
 * the more its own rate counts. Never negative. O(1).
 */
export function velocityOf(gain: Gain, prior: VelocityPrior): number {
  const { mean, variance } = prior;
  if (variance === 0) return mean;
  return (mean ** 2 + gain.upvotes * variance) / (mean + gain.days * variance);
}

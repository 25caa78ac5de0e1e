import type { UpvoteReading } from './curve-by-age.ts';
import { medianInterval } from './median-interval.ts';
import { ageInDays, settlingDays } from './settling.ts';

/** How much of its settled upvotes a paper usually has at an age. */
export interface AccrualPoint {
  /** Whole days since the paper was listed, 0 to 14. */
  readonly age: number;
  /** F: the median over papers of upvotes at this age over settled upvotes; a fraction, 1 at 14 days. */
  readonly fraction: number;
  /** The distribution-free 95 % interval of that median. */
  readonly low: number;
  readonly high: number;
  readonly n: number;
}

/** The fraction from which a paper counts as settled. */
const settledFraction = 0.95;
/** A reading later than this does not tell what a paper had at 14 days. */
const lateDays = 28;

const ascendingTime = (a: UpvoteReading, b: UpvoteReading): number =>
  a.observedAt < b.observedAt ? -1 : a.observedAt > b.observedAt ? 1 : 0;

/**
 * The accrual curve F(a) = median of u(a)/u(14 d), from papers that were read both at age a and when settled: u(a) is the
 * latest reading of that day, u(14 d) the first from 14 to 28 days after listing. Papers whose settled upvotes are 0
 * tell nothing and are left out, as are ages with fewer than `least` papers. Ascending by age, empty where nothing is
 * known. Ages come from different papers, so F need not rise at each step. O(n log n).
 */
export function accrualCurve(readings: readonly UpvoteReading[], least = 5): AccrualPoint[] {
  const papers = new Map<string, { settled: number | null; atAge: Map<number, number> }>();
  for (const reading of [...readings].sort(ascendingTime)) {
    const age = ageInDays(reading.listedOn, reading.observedAt);
    const paper = papers.get(reading.key) ?? { settled: null, atAge: new Map<number, number>() };
    papers.set(reading.key, paper);
    if (age >= 0 && age < settlingDays) paper.atAge.set(age, reading.upvotes);
    else if (age >= settlingDays && age <= lateDays) paper.settled ??= reading.upvotes;
  }
  const fractions = new Map<number, number[]>();
  for (const { settled, atAge } of papers.values()) {
    if (settled === null || settled === 0) continue;
    for (const [age, upvotes] of [...atAge, [settlingDays, settled] as const]) {
      const known = fractions.get(age) ?? [];
      known.push(upvotes / settled);
      fractions.set(age, known);
    }
  }
  return [...fractions]
    .sort(([a], [b]) => a - b)
    .flatMap(([age, values]) => {
      const middle = medianInterval(values);
      if (middle === null || values.length < least) return [];
      return [{ age, fraction: middle.median, low: middle.low, high: middle.high, n: values.length }];
    });
}

/**
 * The age in days from which papers have 95 % of their settled upvotes, at it and at every later known age; `null` for an
 * empty curve. O(n).
 */
export function settledAge(curve: readonly AccrualPoint[]): number | null {
  const late = curve.findLastIndex((point) => point.fraction < settledFraction);
  return curve[late + 1]?.age ?? null;
}

/**
 * The upvotes that a paper of `age` days will have at 14 days, as u/F(a), with the ends that F's interval gives; never
 * below the upvotes it has. From 14 days on the upvotes themselves. `null` where F is not known at that age, or is 0.
 * Provisional: single papers vary far more than their median does. O(n).
 *
 * With F = 0.5 at 1 day: `settledUpvotes(20, 1, curve)` -> `40`.
 */
export function settledUpvotes(
  upvotes: number,
  age: number,
  curve: readonly AccrualPoint[],
): { readonly value: number; readonly low: number; readonly high: number } | null {
  if (age >= settlingDays) return { value: upvotes, low: upvotes, high: upvotes };
  const point = curve.find((p) => p.age === age);
  if (point === undefined || point.low <= 0) return null;
  const over = (fraction: number): number => Math.max(upvotes, upvotes / fraction);
  return { value: over(point.fraction), low: over(point.high), high: over(point.low) };
}

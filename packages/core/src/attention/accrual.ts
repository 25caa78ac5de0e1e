import { median, quantile } from 'd3-array';
import { medianInterval } from './median-interval.ts';
import { ageInDays, settlingDays } from './settling.ts';
import type { UpvoteReading } from './upvote-reading.ts';

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
/** Papers that an age of the curve needs. */
export const leastAccrual = 5;
/**
 * Papers read both young and settled that a curve of a part of the corpus needs. Ages rest on different papers, and most on a tenth
 * to a fifth of them: with fewer the steps between ages would be the papers', not the ages'.
 */
export const leastOfFilter = 100;
/** A reading later than this does not tell what a paper had at 14 days. */
const lateDays = 28;

const ascendingTime = (a: UpvoteReading, b: UpvoteReading): number =>
  a.observedAt < b.observedAt ? -1 : a.observedAt > b.observedAt ? 1 : 0;

/** What one paper had at an age, of what it had when settled. */
export interface AccruedFraction {
  readonly key: string;
  readonly fraction: number;
}

/**
 * The fractions u(a)/u(14 d) behind the accrual curve, by age: of papers that were read both at age a and when settled. u(a) is
 * the latest reading of that day, u(14 d) the first from 14 to 28 days after listing. Papers whose settled upvotes are 0 tell
 * nothing and are left out. O(n log n).
 */
export function accruedFractions(readings: readonly UpvoteReading[]): Map<number, AccruedFraction[]> {
  const papers = new Map<string, { settled: number | null; atAge: Map<number, number> }>();
  for (const reading of [...readings].sort(ascendingTime)) {
    const age = ageInDays(reading.listedOn, reading.observedAt);
    const paper = papers.get(reading.key) ?? { settled: null, atAge: new Map<number, number>() };
    papers.set(reading.key, paper);
    if (age >= 0 && age < settlingDays) paper.atAge.set(age, reading.upvotes);
    else if (age >= settlingDays && age <= lateDays) paper.settled ??= reading.upvotes;
  }
  const fractions = new Map<number, AccruedFraction[]>();
  for (const [key, { settled, atAge }] of papers) {
    if (settled === null || settled === 0) continue;
    for (const [age, upvotes] of [...atAge, [settlingDays, settled] as const]) {
      const known = fractions.get(age) ?? [];
      known.push({ key, fraction: upvotes / settled });
      fractions.set(age, known);
    }
  }
  return fractions;
}

/**
 * The accrual curve F(a): the median of the fractions of each age, with its interval. Ages with fewer than `least` papers are left
 * out. Ascending by age, empty where nothing is known. Ages come from different papers, so F need not rise at each step.
 * O(n log n).
 */
export function accrualCurve(
  fractions: ReadonlyMap<number, readonly AccruedFraction[]>,
  least = leastAccrual,
): AccrualPoint[] {
  return [...fractions]
    .sort(([a], [b]) => a - b)
    .flatMap(([age, papers]) => {
      const middle = medianInterval(papers.map(({ fraction }) => fraction));
      if (middle === null || papers.length < least) return [];
      return [{ age, fraction: middle.median, low: middle.low, high: middle.high, n: papers.length }];
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
 * The upvotes that a paper of `age` days will usually have at 14 days, u/F(a), never below the upvotes it has; `fractions` are
 * those of its age. The 95 % interval is of u over the median of `resamples` samples of the fractions, drawn with replacement by
 * `random`: 1,000 unless told, of more than 500 fractions so many that half a million are drawn, 200 at least. From 14 days on
 * the upvotes themselves. `null` with fewer than 5 fractions, and where their median is 0. Provisional: single papers vary far
 * more than their median does. O(n · resamples).
 *
 * With five papers that all had half at 1 day: `settledUpvotes(20, 1, fractions, random)` -> `40`, from 40 to 40.
 */
export function settledUpvotes(
  upvotes: number,
  age: number,
  fractions: readonly AccruedFraction[],
  options: { readonly random: () => number; readonly resamples?: number },
): { readonly value: number; readonly low: number; readonly high: number } | null {
  if (age >= settlingDays) return { value: upvotes, low: upvotes, high: upvotes };
  const values = fractions.map(({ fraction }) => fraction);
  const middle = median(values);
  if (values.length < leastAccrual || middle === undefined || middle < Number.EPSILON) return null;
  const { random, resamples = Math.max(200, Math.min(1000, Math.floor(500_000 / values.length))) } = options;
  const over = (fraction: number): number => Math.max(upvotes, upvotes / Math.max(fraction, Number.EPSILON));
  const drawn: number[] = [];
  const sample = new Float64Array(values.length);
  for (let i = 0; i < resamples; i++) {
    for (let j = 0; j < sample.length; j++) {
      sample[j] = values[Math.min(values.length - 1, Math.floor(random() * values.length))] ?? middle;
    }
    drawn.push(over(median(sample) ?? middle));
  }
  const value = over(middle);
  const low = quantile(drawn, 0.025) ?? value;
  const high = quantile(drawn, 0.975) ?? value;
  return { value, low: Math.min(value, low), high: Math.max(value, high) };
}

import type { Evidence, Growth, Reading } from '../query/share-answer.ts';
import { adjustForDiscoveries } from './benjamini-hochberg.ts';
import { type GrowthRate, growthRate } from './growth-rate.ts';
import { findPeak, type Peak } from './peak.ts';

/** Of the changes called supported, at most this part is expected to be false. */
export const discoveryRate = 0.05;
/** Complete periods that a test needs. */
export const leastTested = 3;

/** One of many trends tested together. */
export interface TestedTrend {
  /** Its growth per period; `null` where no trend could be fitted. */
  readonly rate: GrowthRate | null;
  /** The p of its slope, adjusted over all that were tested. */
  readonly q: number;
  readonly peak: Peak | null;
  /** The p of the fall from its peak, adjusted over all that were tested; 1 without one. */
  readonly peakQ: number;
}

/** What a change amounts to among all that were tested with it. */
export interface Judged {
  readonly reading: Reading;
  readonly evidence: Evidence;
  /** The adjusted p behind the reading: that of the fall from the high where it peaked, else that of the slope. */
  readonly q: number | null;
}

/**
 * Tests whether each of many series has a trend, and whether it has come down from a peak: a quasi-Poisson rate of growth
 * (`growthRate`) and a high (`findPeak`) each, the p of either adjusted over all series by Benjamini & Hochberg. Each series
 * holds its papers y of N in every period, all of the same periods; `totals` are the N, or the N of each series. One to which
 * no trend can be fitted counts as tested, with p = 1. `[]` with fewer than 3 periods. O(series · periods).
 */
export function testTrends(
  series: readonly (readonly number[])[],
  totals: readonly number[] | ((i: number) => readonly number[]),
): TestedTrend[] {
  const of = typeof totals === 'function' ? totals : () => totals;
  if (of(0).length < leastTested) return [];
  const fits = series.map((y, i) => growthRate(y, of(i)));
  const peaks = series.map((y, i) => findPeak(y, of(i)));
  const q = adjustForDiscoveries(fits.map((fit) => fit?.p ?? 1));
  const peakQ = adjustForDiscoveries(peaks.map((peak) => peak?.p ?? 1));
  return fits.map((rate, i) => ({ rate, q: q[i] ?? 1, peak: peaks[i] ?? null, peakQ: peakQ[i] ?? 1 }));
}

/**
 * The reading of a change and how far it may be believed among the many that were tested.
 *
 * A `rising` or `steady` share whose fall from its high has a p up to 5 % has `peaked`. Evidence: `supported` where the
 * interval of the difference excludes 0 and the trend has q up to 5 % and the same direction, for a peak where the fall has
 * q up to 5 %; else `candidate`; `null` where no change is claimed. O(1). See docs/metrics/growth.md and false-discoveries.md.
 */
export function judge({ change, reading }: Pick<Growth, 'change' | 'reading'>, trend: TestedTrend | null): Judged {
  const mayPeak = reading === 'rising' || reading === 'steady';
  if (mayPeak && trend?.peak != null && trend.peak.p <= discoveryRate) {
    return { reading: 'peaked', evidence: trend.peakQ <= discoveryRate ? 'supported' : 'candidate', q: trend.peakQ };
  }
  const q = trend?.q ?? null;
  if (reading === 'steady' || reading === 'too-few') return { reading, evidence: null, q };
  const isSame = Math.sign(trend?.rate?.slope ?? 0) === Math.sign(change.difference ?? 0);
  return { reading, evidence: q !== null && q <= discoveryRate && isSame ? 'supported' : 'candidate', q };
}

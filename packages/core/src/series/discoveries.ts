import type { Evidence, Growth } from '../query/share-answer.ts';
import { adjustForDiscoveries } from './benjamini-hochberg.ts';
import { growthRate } from './growth-rate.ts';

/** Of the changes called supported, at most this part is expected to be false. */
export const discoveryRate = 0.05;
/** Complete periods that a test needs. */
export const leastTested = 3;

/** One of many trends tested together. */
export interface TestedTrend {
  /** The slope of the logarithm of the share per period; `null` where no trend could be fitted. */
  readonly slope: number | null;
  /** The p of the slope, adjusted over all that were tested. */
  readonly q: number;
}

/**
 * Tests whether each of many series has a trend: a quasi-Poisson rate of growth (`growthRate`) each, its p adjusted over all
 * of them by Benjamini & Hochberg. Each series holds its papers y of N in every period. One to which no trend can be fitted
 * counts as tested, with p = 1. `[]` with fewer than 3 periods. O(series · periods).
 */
export function testTrends(series: readonly (readonly number[])[], totals: readonly number[]): TestedTrend[] {
  if (totals.length < leastTested) return [];
  const fits = series.map((y) => growthRate(y, totals));
  const q = adjustForDiscoveries(fits.map((fit) => fit?.p ?? 1));
  return fits.map((fit, i) => ({ slope: fit?.slope ?? null, q: q[i] ?? 1 }));
}

/**
 * How far a change may be believed among the many that were tested: `supported` where the interval of its difference
 * excludes 0 and its trend has q up to 5 % and the same direction; `candidate` where only the interval excludes 0; else
 * `null`. O(1). See docs/metrics/false-discoveries.md.
 */
export function evidenceOf(
  { change, reading }: Pick<Growth, 'change' | 'reading'>,
  trend: TestedTrend | null,
): Evidence {
  if (reading !== 'rising' && reading !== 'new' && reading !== 'falling') return null;
  const isSame = Math.sign(trend?.slope ?? 0) === Math.sign(change.difference ?? 0);
  return trend !== null && trend.q <= discoveryRate && isSame ? 'supported' : 'candidate';
}

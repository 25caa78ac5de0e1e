import { growthRate } from './growth-rate.ts';
import { shareChange } from './share-change.ts';

/** The least fall from the high, as a part of the high, that makes a peak. */
export const leastFall = 0.2;
/** Stretches that a series is cut into; a series of fewer periods is read period by period. */
const stretches = 6;
const leastPeriods = 3;

/** A high that a share rose to and came down from. */
export interface Peak {
  /** The stretch of the high: its first period, and the one after its last. */
  readonly start: number;
  readonly end: number;
  /** The share in the stretch of the high and in the last stretch, as fractions. */
  readonly high: number;
  readonly now: number;
  /** Two-sided p of the slope from the high to the end, times the number of stretches that could have been the high; at most 1. */
  readonly p: number;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly n: number;
  readonly total: number;
}

const shareIn = ({ n, total }: Stretch): number => (total > 0 ? n / total : 0);

/** Six stretches of equal length, counted from the end; the first takes what is left over. */
function cut(y: readonly number[], total: readonly number[]): Stretch[] {
  const length = Math.max(1, Math.floor(total.length / stretches));
  const starts: number[] = [];
  for (let start = total.length - length; start >= 0; start -= length) starts.unshift(start);
  starts[0] = 0;
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? total.length;
    const sum = (values: readonly number[]): number => values.slice(start, end).reduce((a, b) => a + b, 0);
    return { start, end, n: sum(y), total: sum(total) };
  });
}

/**
 * The high that a share rose to and has since lost a fifth of, given y papers of N per period: the periods are cut into six
 * stretches; the stretch with the highest share must be neither the first nor the last, must lie above the first by more
 * than the 95 % interval of the difference, and the last stretch must lie at least a fifth below it. The p is that of a
 * quasi-Poisson slope (`growthRate`) over the periods from the high to the end, times the number of stretches that could
 * have been the high, because the high was looked for. `null` where there is no such high, with fewer than three periods
 * from it on, or where that slope does not fall. O(n).
 *
 * `findPeak([2, 9, 30, 20, 12, 8], [100, …])` -> the high is the third period, 30 %, and the share has come down to 8 %.
 */
export function findPeak(y: readonly number[], total: readonly number[]): Peak | null {
  const all = cut(y, total);
  const [first, last] = [all[0], all.at(-1)];
  const [top, ...others] = all.slice(1, -1);
  if (first === undefined || last === undefined || top === undefined || last.total === 0) return null;
  const isEarly = (s: Stretch): boolean => total.length - s.start >= leastPeriods;
  const high = others.reduce((best, s) => (shareIn(s) > shareIn(best) ? s : best), top);
  if (!isEarly(high) || shareIn(last) > (1 - leastFall) * shareIn(high)) return null;
  const rise = shareChange(high.n, high.total, first.n, first.total);
  if (rise.low === null || rise.low <= 0) return null;
  const fall = growthRate(y.slice(high.start), total.slice(high.start));
  if (fall === null || fall.slope >= 0) return null;
  const candidates = [top, ...others].filter(isEarly).length;
  const p = Math.min(1, fall.p * candidates);
  return { start: high.start, end: high.end, high: shareIn(high), now: shareIn(last), p };
}

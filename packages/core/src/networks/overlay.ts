import { median } from 'd3-array';
import { dayNumber } from '../day.ts';
import type { Day } from '../paper.ts';

/** A paper for the overlay: its keys and its date, where known. */
export interface DatedKeys {
  readonly keys: readonly string[];
  readonly day: Day | null;
}

/**
 * The mean date of the papers with each of the given keys, in days since 1970-01-01 with fractions; papers without a date
 * are left out. `null` for a key without a dated paper. A late mean says that a key is young, not that it grows. O(Σ keys).
 */
export function meanDates(papers: Iterable<DatedKeys>, keys: readonly string[]): (number | null)[] {
  const sums = new Map(keys.map((key) => [key, { days: 0, papers: 0 }]));
  for (const paper of papers) {
    if (paper.day === null) continue;
    const day = dayNumber(paper.day);
    for (const key of new Set(paper.keys)) {
      const sum = sums.get(key);
      if (sum === undefined) continue;
      sum.days += day;
      sum.papers++;
    }
  }
  return keys.map((key) => {
    const sum = sums.get(key);
    return sum === undefined || sum.papers === 0 ? null : sum.days / sum.papers;
  });
}

/**
 * A number of days since 1970-01-01 as a year with fraction, as maps of science color their nodes by: the first instant of
 * 2025 is `2025`, 2 July 2025 at noon `2025.5`. O(1).
 */
export function decimalYear(days: number): number {
  const year = new Date(Math.floor(days) * 86_400_000).getUTCFullYear();
  const start = Date.UTC(year, 0) / 86_400_000;
  return year + (days - start) / (Date.UTC(year + 1, 0) / 86_400_000 - start);
}

/** A paper with some value of it, where known. */
export interface ValuedKeys {
  readonly keys: readonly string[];
  readonly value: number | null;
}

/** The median value of the papers with each of the given keys; papers without a value are left out. `null` without any. O(Σ keys · log papers). */
export function medianValues(papers: Iterable<ValuedKeys>, keys: readonly string[]): (number | null)[] {
  const values = new Map<string, number[]>(keys.map((key) => [key, []]));
  for (const paper of papers) {
    if (paper.value === null) continue;
    for (const key of new Set(paper.keys)) values.get(key)?.push(paper.value);
  }
  return keys.map((key) => median(values.get(key) ?? []) ?? null);
}

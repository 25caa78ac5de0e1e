import type { Day, Instant } from '../paper.ts';
import { histogramOf, histogramQuantile } from './quantile.ts';
import { ageInDays } from './settling.ts';

/** A reading of one paper's upvotes. */
export interface UpvoteReading {
  readonly key: string;
  readonly listedOn: Day;
  readonly observedAt: Instant;
  readonly upvotes: number;
}

/** Upvotes at one age, over the papers that were read at it. */
export interface AgePoint {
  /** Whole days since the paper was listed. */
  readonly age: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  readonly n: number;
}

/**
 * Median and quartiles of upvotes by age in days. Each paper counts once per age, with its latest reading of that day;
 * ages with fewer than `least` papers and readings before the listing day are left out. Ascending by age. O(n log n).
 */
export function curveByAge(readings: readonly UpvoteReading[], least = 5): AgePoint[] {
  const latest = new Map<number, Map<string, UpvoteReading>>();
  for (const reading of readings) {
    const age = ageInDays(reading.listedOn, reading.observedAt);
    if (age < 0) continue;
    const papers = latest.get(age) ?? new Map<string, UpvoteReading>();
    const known = papers.get(reading.key);
    if (known === undefined || known.observedAt < reading.observedAt) papers.set(reading.key, reading);
    latest.set(age, papers);
  }
  const points: AgePoint[] = [];
  for (const [age, papers] of [...latest].sort(([a], [b]) => a - b)) {
    const histogram = histogramOf([...papers.values()].map((r) => r.upvotes));
    const [q1, median, q3] = [0.25, 0.5, 0.75].map((p) => histogramQuantile(histogram, p));
    if (papers.size < least || q1 == null || median == null || q3 == null) continue;
    points.push({ age, q1, median, q3, n: papers.size });
  }
  return points;
}

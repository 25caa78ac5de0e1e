import { groupBy } from '../group-by.ts';
import { knownByAge } from './known-by-age.ts';
import { histogramOf, histogramQuantile } from './quantile.ts';
import type { UpvoteReading } from './upvote-reading.ts';

/** Upvotes at one age over a set of papers that is the same at every age of its curve. */
export interface AgePoint {
  /** Whole days since the papers were listed. */
  readonly age: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  readonly n: number;
}

/** A stretch of ages without a gap, ends inclusive. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

function stretchesOf(known: ReadonlyMap<number, number>): Stretch[] {
  const stretches: Stretch[] = [];
  for (const age of known.keys()) {
    const last = stretches.at(-1);
    if (last?.to === age - 1) stretches[stretches.length - 1] = { from: last.from, to: age };
    else stretches.push({ from: age, to: age });
  }
  return stretches;
}

const covers = (stretches: readonly Stretch[], { from, to }: Stretch): boolean =>
  stretches.some((stretch) => stretch.from <= from && to <= stretch.to);

/** The longest stretch at every age of which as many papers as are needed are known, and they the same; the earliest of two as long. */
function longestShared(papers: readonly (readonly Stretch[])[], needed: number): Stretch | null {
  const ends = (of: (stretch: Stretch) => number): number[] => [...new Set(papers.flatMap((own) => own.map(of)))];
  let best: Stretch | null = null;
  for (const from of ends((stretch) => stretch.from).sort((a, b) => a - b)) {
    for (const to of ends((stretch) => stretch.to)) {
      if (to - from <= (best === null ? 0 : best.to - best.from)) continue;
      if (papers.filter((own) => covers(own, { from, to })).length >= needed) best = { from, to };
    }
  }
  return best;
}

/**
 * Median and quartiles of a cohort's upvotes by age in days, of one set of papers all along: those known (`knownByAge`) at every
 * age of the line. It spans the longest stretch of ages at which that is at least half of the `size` papers of the cohort, and at
 * least 5; `[]` where no two days are. So it ends where fewer than half go on being read: the papers read later are those that were
 * noticed, and a line through them would rise without any paper gaining. Ascending by age. O(k² · n) for k distinct ends of readings.
 *
 * Of 10 papers read at days 0 and 3, of which 2 were read again at day 9: days 0 to 3, n = 10.
 */
export function cohortCurve(readings: readonly UpvoteReading[], size: number, least = 5): AgePoint[] {
  const papers = [...groupBy(readings, ({ key }) => key)].map(([, own]) => {
    const known = knownByAge(own);
    return { known, stretches: stretchesOf(known) };
  });
  const span = longestShared(
    papers.map(({ stretches }) => stretches),
    Math.max(least, size / 2),
  );
  if (span === null) return [];
  const set = papers.filter(({ stretches }) => covers(stretches, span));
  return Array.from({ length: span.to - span.from + 1 }, (_, i) => span.from + i).flatMap((age) => {
    const histogram = histogramOf(set.flatMap(({ known }) => known.get(age) ?? []));
    const [q1, median, q3] = [0.25, 0.5, 0.75].map((p) => histogramQuantile(histogram, p));
    return q1 == null || median == null || q3 == null ? [] : [{ age, q1, median, q3, n: set.length }];
  });
}

import { type Day, groupBy, type Instant, type Interval, type Period, periodOf } from '@papertide/core';
import { ageInDays, histogramQuantile, logDensity, maturityOf, settlingDays } from '@papertide/core/attention';
import type { DistributionAnswer } from '@papertide/core/query';
import { coverPeriods } from '@papertide/core/series';
import { cohorts, countUpvotesByPeriod, type UpvoteCount } from '@papertide/store';
import type { Context } from '../context.ts';
import { answer } from './answer.ts';
import { periodOfFact, readAttentionFacts, upvotesOf, wantedFacts } from './attention-facts.ts';
import type { Corpus } from './corpus.ts';
import { daysBetween } from './days-between.ts';
import { periodsToShow } from './periods.ts';
import type { DistributionQuery } from './queries.ts';
import { readingChanges } from './reading-changes.ts';

/**
 * Periods that may still rise: less than 14 days before the latest reading of all they had a paper that was younger than that at its
 * own. What was read young long ago, and never again, is no longer settling, nor is it settled: see `countReadLate`. O(papers of the days).
 */
async function settlingPeriods(
  ctx: Context,
  days: readonly Day[],
  interval: Interval,
  asOf: Instant | null,
): Promise<Set<Period>> {
  if (asOf === null) return new Set();
  const papers = await cohorts(ctx.store.read, days);
  const young = papers.filter(
    (p) => p.observedAt !== null && maturityOf(p.listedOn, p.observedAt, asOf) === 'settling',
  );
  return new Set(young.map((paper) => periodOf(paper.listedOn, interval)));
}

/** Papers of a filter by period that have known upvotes, last read at 14 days or more. O(papers). */
async function countReadLate(ctx: Context, corpus: Corpus, query: DistributionQuery): Promise<Map<Period, number>> {
  const counts = new Map<Period, number>();
  for (const fact of await wantedFacts(ctx, corpus, query.filter)) {
    const { listedOn, observedAt, latest } = fact;
    const period = periodOfFact(fact, query.filter, query.interval);
    if (period === null || latest === null || observedAt === null) continue;
    const isLate = ageInDays(listedOn, observedAt) >= settlingDays;
    counts.set(period, (counts.get(period) ?? 0) + (isLate ? 1 : 0));
  }
  return counts;
}

/** Places at which densities are told: bounded, and even on the scale of ln(1 + upvotes). */
const places = 40;
/** Papers that a density needs. */
const leastForDensity = 5;

/** From 0 to the highest value; `[]` where nothing is known. */
function gridTo(max: number | null): number[] {
  if (max === null) return [];
  const end = Math.log1p(Math.max(1, max));
  return Array.from({ length: places }, (_, i) => Math.expm1((i * end) / (places - 1)));
}

/** Papers of each period by their upvotes at an age; `null` where they are not known at it. */
async function countAtAge(ctx: Context, corpus: Corpus, query: DistributionQuery): Promise<UpvoteCount[]> {
  const facts = await wantedFacts(ctx, corpus, query.filter);
  return facts.flatMap((fact) => {
    const period = periodOfFact(fact, query.filter, query.interval);
    return period === null ? [] : [{ period, upvotes: upvotesOf(fact, query.reading), n: 1 }];
  });
}

/**
 * How the upvotes of the papers of each period are spread, from exact histograms: 5th, 25th, 50th, 75th, 95th percentile, the
 * highest, and the density; of the latest readings, or at an age. Whether a period is settling is told of every paper listed in
 * it, on either axis and whatever the filter leaves of them; figures at an age never are. O(listed papers) once per revision.
 */
export function readDistribution(ctx: Context, query: DistributionQuery): Promise<DistributionAnswer> {
  return answer(ctx, 'distribution', query, async (corpus, ctx, query) => {
    const { interval, filter, reading } = query;
    const { collected } = corpus;
    const periods = periodsToShow(filter, interval, collected);
    const isLatest = reading === 'latest';
    const counts = isLatest
      ? await countUpvotesByPeriod(ctx.store.read, { dimension: 'all', key: '' }, filter, interval)
      : await countAtAge(ctx, corpus, query);
    const days = daysBetween(filter.from ?? collected.first, filter.to ?? collected.last);
    const settling = isLatest ? await settlingPeriods(ctx, days, interval, corpus.provenance.asOf) : new Set<Period>();
    const readLate = isLatest ? await countReadLate(ctx, corpus, query) : null;
    const byPeriod = groupBy(counts, (row) => row.period);
    const shown = new Set(periods);
    const known = counts.filter((row) => row.upvotes !== null && shown.has(row.period)).map((row) => row.upvotes ?? 0);
    const grid = gridTo(known.length === 0 ? null : known.reduce((most, u) => Math.max(most, u), 0));
    const rows = periods.map((period) => {
      const all = byPeriod.get(period) ?? [];
      const known = all.flatMap(({ upvotes, n }) => (upvotes === null ? [] : [{ value: upvotes, n }]));
      const n = known.reduce((sum, { n }) => sum + n, 0);
      const at = (p: number): number | null => histogramQuantile(known, p);
      return {
        period,
        n,
        unknown: all.reduce((sum, { upvotes, n }) => (upvotes === null ? sum + n : sum), 0),
        p5: at(0.05),
        q1: at(0.25),
        median: at(0.5),
        q3: at(0.75),
        p95: at(0.95),
        max: at(1),
        density: n < leastForDensity ? null : logDensity(known, grid),
        settling: settling.has(period),
        readLate: readLate === null ? null : (readLate.get(period) ?? 0),
      };
    });
    const changes = isLatest ? readingChanges((await readAttentionFacts(ctx, corpus)).papers) : [];
    return {
      interval,
      reading,
      periods,
      grid,
      rows,
      changes,
      coverage: coverPeriods(periods, filter.axis, collected, filter),
    };
  });
}

import { type Day, groupBy, type Interval, type Period, periodOf } from '@papertide/core';
import { histogramQuantile, isSettling } from '@papertide/core/attention';
import type { DistributionAnswer } from '@papertide/core/query';
import { coverPeriods } from '@papertide/core/series';
import { cohorts, countUpvotesByPeriod } from '@papertide/store';
import type { Context } from '../context.ts';
import { answer } from './answer.ts';
import { daysBetween } from './days-between.ts';
import { periodsToShow } from './periods.ts';
import type { DistributionQuery } from './queries.ts';

/** Periods in which a paper was listed that was younger than 14 days at its latest reading. O(papers of the days). */
async function settlingPeriods(ctx: Context, days: readonly Day[], interval: Interval): Promise<Set<Period>> {
  const papers = await cohorts(ctx.store.read, days);
  const young = papers.filter((p) => p.observedAt !== null && isSettling(p.listedOn, p.observedAt));
  return new Set(young.map((paper) => periodOf(paper.listedOn, interval)));
}

/**
 * How the upvotes of the papers of each period are spread, from exact histograms: 5th, 25th, 50th, 75th, 95th percentile
 * and the highest. Whether a
 * period is settling is told of every paper listed in it, on either axis and whatever the filter leaves of them.
 */
export function readDistribution(ctx: Context, query: DistributionQuery): Promise<DistributionAnswer> {
  return answer(ctx, 'distribution', query, async ({ collected }, ctx) => {
    const { interval, filter } = query;
    const periods = periodsToShow(filter, interval, collected);
    const [counts, settling] = await Promise.all([
      countUpvotesByPeriod(ctx.store.read, { dimension: 'all', key: '' }, filter, interval),
      settlingPeriods(ctx, daysBetween(filter.from ?? collected.first, filter.to ?? collected.last), interval),
    ]);
    const byPeriod = groupBy(counts, (row) => row.period);
    const rows = periods.map((period) => {
      const all = byPeriod.get(period) ?? [];
      const known = all.flatMap(({ upvotes, n }) => (upvotes === null ? [] : [{ value: upvotes, n }]));
      const at = (p: number): number | null => histogramQuantile(known, p);
      return {
        period,
        n: known.reduce((sum, { n }) => sum + n, 0),
        unknown: all.reduce((sum, { upvotes, n }) => (upvotes === null ? sum + n : sum), 0),
        p5: at(0.05),
        q1: at(0.25),
        median: at(0.5),
        q3: at(0.75),
        p95: at(0.95),
        max: at(1),
        settling: settling.has(period),
      };
    });
    return { interval, periods, rows, coverage: coverPeriods(periods, filter.axis, collected, filter) };
  });
}

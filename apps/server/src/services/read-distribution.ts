import { addDays, periodEnd, periodsBetween } from '@papertide/core';
import { histogramQuantile, settlingDays } from '@papertide/core/attention';
import type { DistributionAnswer } from '@papertide/core/query';
import { coverPeriods } from '@papertide/core/series';
import { countUpvotesByPeriod } from '@papertide/store';
import type { Context } from '../context.ts';
import { answer } from './answer.ts';
import { clipDays } from './clip-days.ts';
import { groupBy } from './group-by.ts';
import type { DistributionQuery } from './queries.ts';

/**
 * How the upvotes of the papers of each period are spread, from exact histograms: 5th, 25th, 50th, 75th, 95th percentile
 * and the highest. A period is settling where the latest reading of all is less than 14 days after its end.
 */
export function readDistribution(ctx: Context, query: DistributionQuery): Promise<DistributionAnswer> {
  return answer(ctx, 'distribution', query, async ({ collected, totals }) => {
    const { interval, filter } = query;
    const from = filter.from ?? collected.first;
    const to = filter.to ?? collected.last;
    const periods = from === null || to === null ? [] : periodsBetween(from, to, interval);
    const counts = await countUpvotesByPeriod(ctx.store.read, { dimension: 'all', key: '' }, filter, interval);
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
        settling: totals.asOf !== null && totals.asOf.slice(0, 10) < addDays(periodEnd(period), settlingDays),
      };
    });
    return { interval, periods, rows, coverage: coverPeriods(periods, filter.axis, clipDays(collected, filter)) };
  });
}

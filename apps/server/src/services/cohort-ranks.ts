import { addDays, type Day, type Instant, periodOf, periodStart } from '@papertide/core';
import { type RankedInCohort, rankInCohorts } from '@papertide/core/attention';
import type { CohortRank } from '@papertide/core/query';
import { cohorts } from '@papertide/store';
import type { Context } from '../context.ts';

/** Every day of the ISO weeks of some days, ascending and distinct. */
export function daysOfWeeks(days: Iterable<Day>): Day[] {
  const weeks = new Set([...days].map((day) => periodOf(day, 'week')));
  return [...weeks].sort().flatMap((week) => Array.from({ length: 7 }, (_, i) => addDays(periodStart(week), i)));
}

/** The place of every paper listed in the weeks of some days among those listed with it, by key. */
export async function readCohortRanks(ctx: Context, days: Iterable<Day>): Promise<Map<string, RankedInCohort>> {
  const wanted = daysOfWeeks(days);
  if (wanted.length === 0) return new Map();
  const papers = await cohorts(ctx.store.read, wanted);
  return rankInCohorts(
    papers.flatMap(({ key, listedOn, upvotes, observedAt }) =>
      upvotes === null || observedAt === null ? [] : [{ key, listedOn, upvotes, observedAt: observedAt as Instant }],
    ),
  );
}

/** A rank without the upvotes of the whole cohort. */
export function withoutCohort(rank: RankedInCohort | undefined): CohortRank | null {
  if (rank === undefined) return null;
  const { cohort, size, percentile, settling } = rank;
  return { cohort, size, percentile, settling };
}

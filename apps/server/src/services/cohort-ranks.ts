import { addDays, type Day, periodOf, periodStart } from '@papertide/core';
import { type CohortPaper, maturityOf, type RankedInCohort, rankInCohorts } from '@papertide/core/attention';
import type { CohortRank } from '@papertide/core/query';
import { cohorts } from '@papertide/store';
import type { Context } from '../context.ts';
import { readCorpus } from './corpus.ts';

/** Every day of the ISO weeks of some days, ascending and distinct. */
export function daysOfWeeks(days: Iterable<Day>): Day[] {
  const weeks = new Set([...days].map((day) => periodOf(day, 'week')));
  return [...weeks].sort().flatMap((week) => Array.from({ length: 7 }, (_, i) => addDays(periodStart(week), i)));
}

/** A place with how final its upvotes are. */
type MatureRank = RankedInCohort & CohortRank;

/** The listed papers of some weeks, and the places of those with known upvotes. */
export interface Cohorts {
  readonly papers: Awaited<ReturnType<typeof cohorts>>;
  readonly known: readonly CohortPaper[];
  readonly ranks: ReadonlyMap<string, MatureRank>;
}

/** The papers of the weeks that hold some days, each with its place among those listed with it. */
export async function readCohorts(ctx: Context, days: Iterable<Day>): Promise<Cohorts> {
  const wanted = daysOfWeeks(days);
  const papers = wanted.length === 0 ? [] : await cohorts(ctx.store.read, wanted);
  const known = papers.flatMap(({ key, listedOn, upvotes, observedAt }) =>
    upvotes === null || observedAt === null ? [] : [{ key, listedOn, upvotes, observedAt }],
  );
  const { asOf } = (await readCorpus(ctx)).provenance;
  const ranks = new Map<string, MatureRank>();
  const places = rankInCohorts(known);
  for (const { key, listedOn, observedAt } of known) {
    const place = places.get(key);
    if (place) ranks.set(key, { ...place, maturity: maturityOf(listedOn, observedAt, asOf ?? observedAt) });
  }
  return { papers, known, ranks };
}

/** A rank without the upvotes of the whole cohort. */
export function withoutCohort(rank: MatureRank | undefined): CohortRank | null {
  if (rank === undefined) return null;
  const { cohortUpvotes: _, ...place } = rank;
  return place;
}

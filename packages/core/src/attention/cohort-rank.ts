import { ascending, group } from 'd3-array';
import type { Day, Instant } from '../paper.ts';
import { type Period, periodOf } from '../period.ts';
import type { CohortRank } from '../query/paper-answer.ts';
import { medianInterval } from './median-interval.ts';
import { midRankPercentile } from './mid-rank-percentile.ts';
import { ageInDays } from './settling.ts';

/** Papers with known upvotes that a day needs to be a cohort of its own. */
export const leastCohort = 20;

/** A listed paper with known upvotes. */
export interface CohortPaper {
  readonly key: string;
  readonly listedOn: Day;
  readonly upvotes: number;
  readonly observedAt: Instant;
}

/** A paper's place together with the sorted upvotes of its cohort. */
export interface RankedInCohort extends Omit<CohortRank, 'maturity'> {
  readonly cohortUpvotes: readonly number[];
}

/** Whole days from a paper's list to its latest reading, at least 0. */
const ageAt = ({ listedOn, observedAt }: CohortPaper): number => Math.max(0, ageInDays(listedOn, observedAt));

/**
 * The place of each paper among the papers listed with it: those of the same day where at least 20 of them have known
 * upvotes, else those of the same ISO week. `papers` must hold every paper of the weeks in question that has known
 * upvotes, so that cohorts are whole. Each has its latest upvotes, whose ages may differ: `age` and `cohortAge` tell. The
 * result is keyed by paper. O(n log n).
 */
export function rankInCohorts(papers: readonly CohortPaper[]): Map<string, RankedInCohort> {
  const sortedUpvotes = (members: readonly CohortPaper[]): number[] => members.map((p) => p.upvotes).sort(ascending);
  const byDay = group(papers, (p) => p.listedOn);
  const byWeek = group(papers, (p) => periodOf(p.listedOn, 'week'));
  const upvotesOf = new Map<Period, number[]>();
  const ageOf = new Map<Period, number>();
  for (const cohorts of [byDay, byWeek]) {
    for (const [period, members] of cohorts) {
      upvotesOf.set(period, sortedUpvotes(members));
      ageOf.set(period, medianInterval(members.map(ageAt))?.median ?? 0);
    }
  }
  const ranks = new Map<string, RankedInCohort>();
  for (const paper of papers) {
    const dayUpvotes = upvotesOf.get(paper.listedOn) ?? [];
    const cohort = dayUpvotes.length >= leastCohort ? paper.listedOn : periodOf(paper.listedOn, 'week');
    const cohortUpvotes = upvotesOf.get(cohort) ?? [];
    const percentile = midRankPercentile(cohortUpvotes, paper.upvotes);
    if (percentile === null) continue;
    ranks.set(paper.key, {
      ...{ cohort, size: cohortUpvotes.length, percentile, cohortUpvotes },
      age: ageAt(paper),
      cohortAge: ageOf.get(cohort) ?? 0,
    });
  }
  return ranks;
}

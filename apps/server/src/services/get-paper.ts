import { periodOf } from '@papertide/core';
import { cohortCurve, type UpvoteReading } from '@papertide/core/attention';
import type { CohortRank, PaperDetail } from '@papertide/core/query';
import * as store from '@papertide/store';
import type { Context } from '../context.ts';
import { ServiceError } from '../service-error.ts';
import { answer } from './answer.ts';
import { type Cohorts, readCohorts } from './cohort-ranks.ts';
import { toPaperRow } from './paper-rows.ts';
import { paperTags } from './paper-tags.ts';
import { topicName } from './topic-names.ts';

/** How the upvotes of a paper's cohort grew with age, over one set of its papers. */
async function readCohortCurve(
  ctx: Context,
  { known }: Cohorts,
  rank: CohortRank | null,
): Promise<PaperDetail['cohortCurve']> {
  if (rank === null) return [];
  const listedOn = new Map(
    known
      .filter((paper) => paper.listedOn === rank.cohort || periodOf(paper.listedOn, 'week') === rank.cohort)
      .map((paper) => [paper.key, paper.listedOn]),
  );
  const readings = await store.observationsOf(ctx.store.read, [...listedOn.keys()]);
  return cohortCurve(
    readings.flatMap(({ key, observedAt, upvotes }): UpvoteReading[] => {
      const day = listedOn.get(key);
      return day === undefined || upvotes === null ? [] : [{ key, listedOn: day, observedAt, upvotes }];
    }),
    listedOn.size,
  );
}

/** The papers before and after a paper among those first listed on its day, most upvotes first. */
function neighboursOf(key: string, day: string | null, { papers }: Cohorts): PaperDetail['neighbours'] {
  const list = papers.filter((paper) => paper.listedOn === day);
  const at = list.findIndex((paper) => paper.key === key);
  if (at < 0) return null;
  return { previous: list[at - 1]?.key ?? null, next: list[at + 1]?.key ?? null, place: at + 1, of: list.length };
}

/** All that is known of a paper; `not-found` where there is none with that key. */
export function getPaper(ctx: Context, key: string): Promise<PaperDetail> {
  return answer(ctx, 'paper', key, async (_corpus, ctx) => {
    const paper = await store.getPaper(ctx.store.read, key);
    if (paper === undefined) throw new ServiceError('not-found', `There is no paper "${key}" here.`);
    const { keywords: _, keyphrases, matches, ...rest } = paper;
    const cohorts = await readCohorts(ctx, paper.listedOn === null ? [] : [paper.listedOn]);
    const row = toPaperRow(paper, cohorts);
    return {
      ...rest,
      ...row,
      keyphrases: keyphrases.map(({ score: _, ...keyphrase }) => keyphrase),
      tags: await paperTags(ctx.store.read, paper),
      matches: matches.map((match) => {
        const { name, slot } = topicName(match.topicId);
        return { ...match, name, slot };
      }),
      cohortCurve: await readCohortCurve(ctx, cohorts, row.rank),
      neighbours: neighboursOf(key, paper.listedOn, cohorts),
    };
  });
}

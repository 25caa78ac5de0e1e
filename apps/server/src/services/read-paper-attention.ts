import { periodOf } from '@papertide/core';
import {
  ageInDays,
  isSettling,
  recentGain,
  settledUpvotes,
  upvotesAtDay,
  velocityOf,
  velocityPrior,
} from '@papertide/core/attention';
import { seededRandom } from '@papertide/core/networks';
import type { PaperAttentionAnswer } from '@papertide/core/query';
import { observationsOf } from '@papertide/store';
import type { Context } from '../context.ts';
import { ServiceError } from '../service-error.ts';
import { answer } from './answer.ts';
import { readAttentionFacts } from './attention-facts.ts';
import { readCohorts } from './cohort-ranks.ts';

/** The seed of the resamples: the same readings give the same interval. */
const seed = 20_250_101;

type Reading = { readonly key: string; readonly observedAt: string; readonly upvotes: number };

/** Upvotes a day at a paper's last reading, drawn toward its cohort; `null` where it was not watched for an hour. */
function velocityIn(key: string, readings: readonly Reading[]): PaperAttentionAnswer['velocity'] {
  const of = new Map<string, Reading[]>();
  for (const reading of readings) of.set(reading.key, [...(of.get(reading.key) ?? []), reading]);
  const gains = [...of].flatMap(([paper, own]) => {
    const gain = recentGain(own);
    return gain === null ? [] : [{ paper, gain }];
  });
  const own = gains.find(({ paper }) => paper === key);
  const prior = velocityPrior(gains.map(({ gain }) => gain));
  const last = of.get(key)?.at(-1);
  if (own === undefined || prior === null || last === undefined) return null;
  return { perDay: velocityOf(own.gain, prior), usual: prior.mean, papers: gains.length, at: last.observedAt };
}

/**
 * A paper's attention at equal age: its upvotes at day 7 and 14 or why they are not known, what they will usually be at day 14 while it
 * settles, and how fast it gains among the papers of its cohort. `not-found` where there is no listed paper with that key.
 */
export function readPaperAttention(ctx: Context, key: string): Promise<PaperAttentionAnswer> {
  return answer(ctx, 'paper attention', key, async (corpus, ctx) => {
    const { papers, accrued } = await readAttentionFacts(ctx, corpus);
    const paper = papers.find((fact) => fact.key === key);
    if (paper === undefined) throw new ServiceError('not-found', `There is no listed paper "${key}" here.`);
    const { listedOn, observedAt, latest } = paper;
    const cohorts = await readCohorts(ctx, [listedOn]);
    const cohort = cohorts.ranks.get(key)?.cohort ?? periodOf(listedOn, 'week');
    const members = cohorts.known.filter((p) => p.listedOn === cohort || periodOf(p.listedOn, 'week') === cohort);
    const readings = (
      await observationsOf(ctx.store.read, [...new Set([key, ...members.map((member) => member.key)])])
    ).flatMap(({ key, observedAt, upvotes }) => (upvotes === null ? [] : [{ key, observedAt, upvotes }]));
    const own = readings.filter((reading) => reading.key === key);
    const lastKnown = own.at(-1);
    const isYoung = observedAt !== null && lastKnown !== undefined && isSettling(listedOn, lastKnown.observedAt);
    const age = lastKnown === undefined ? null : Math.max(0, ageInDays(listedOn, lastKnown.observedAt));
    const fractions = age === null ? [] : (accrued.get(age) ?? []);
    return {
      day7: upvotesAtDay(own, listedOn, 7),
      day14: upvotesAtDay(own, listedOn, 14),
      age,
      settled:
        isYoung && latest !== null && age !== null
          ? settledUpvotes(latest, age, fractions, { random: seededRandom(seed) })
          : null,
      settledBy: fractions.length,
      velocity: velocityIn(key, readings),
    };
  });
}

import { ageInDays, isSettling, settledUpvotes, upvotesAtDay } from '@papertide/core/attention';
import { seededRandom } from '@papertide/core/networks';
import type { PaperAttentionAnswer } from '@papertide/core/query';
import { observationsOf } from '@papertide/store';
import type { Context } from '../context.ts';
import { ServiceError } from '../service-error.ts';
import { answer } from './answer.ts';
import { readAttentionFacts } from './attention-facts.ts';
import { readPaperVelocity } from './paper-velocity.ts';

/** The seed of the resamples: the same readings give the same interval. */
const seed = 20_250_101;

/**
 * A paper's attention at equal age: its upvotes at day 7 and 14 or why they are not known, what they will usually be at day 14 while it
 * settles, and how fast it gains. `not-found` where there is no listed paper with that key.
 */
export function readPaperAttention(ctx: Context, key: string): Promise<PaperAttentionAnswer> {
  return answer(ctx, 'paper attention', key, async (corpus, ctx) => {
    const { papers, accrued } = await readAttentionFacts(ctx, corpus);
    const paper = papers.find((fact) => fact.key === key);
    if (paper === undefined) throw new ServiceError('not-found', `There is no listed paper "${key}" here.`);
    const { listedOn, observedAt, latest, watchedTo } = paper;
    const own = (await observationsOf(ctx.store.read, [key])).flatMap(({ observedAt, upvotes }) =>
      upvotes === null ? [] : [{ observedAt, upvotes }],
    );
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
      velocity: await readPaperVelocity(ctx, corpus, key, watchedTo),
    };
  });
}

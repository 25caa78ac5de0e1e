import { addDays, type Day, groupBy, type Instant } from '@papertide/core';
import { type Gain, recentGain, velocityOf, velocityPrior } from '@papertide/core/attention';
import { observationsOf } from '@papertide/store';
import type { Context } from '../context.ts';
import { type AttentionFact, readAttentionFacts } from './attention-facts.ts';
import type { Corpus } from './corpus.ts';

const weekDays = 7;
/** Papers watched at a time: those read last in a week, should it have read more. */
const mostWatched = 5_000;

/** A paper that was read twice in a week, with its readings of the week, ascending, and what they say. */
export interface WatchedPaper {
  readonly key: string;
  readonly gain: Gain;
  /** Upvotes a day at its last reading of the week, drawn toward all papers watched in it. */
  readonly velocity: number;
  readonly readings: readonly { readonly observedAt: Instant; readonly upvotes: number }[];
}

/** The velocities of a week. `usual` is the pooled rate of its papers, upvotes a day for each; `null` without papers. */
export interface WeekVelocities {
  readonly from: Day;
  readonly to: Day;
  readonly usual: number | null;
  readonly watched: readonly WatchedPaper[];
}

/** The seven days up to one. */
export const weekTo = (to: Day) => ({ from: addDays(to, 1 - weekDays), to });

/** What papers that were read twice in a week, at least an hour apart, gained in it, by its readings; those read last come first. */
async function watchedIn(ctx: Context, papers: readonly AttentionFact[], from: Day, to: Day) {
  const mayBe = papers.filter(({ watchedTo }) => watchedTo !== null && watchedTo >= from);
  const readings = await observationsOf(
    ctx.store.read,
    mayBe.map(({ key }) => key),
  );
  const after = addDays(to, 1);
  const ofWeek = readings.flatMap(({ key, observedAt, upvotes }) =>
    upvotes === null || observedAt < from || observedAt >= after ? [] : [{ key, observedAt, upvotes }],
  );
  const lastOf = ({ readings }: { readonly readings: typeof ofWeek }): Instant => readings.at(-1)?.observedAt ?? '';
  return [...groupBy(ofWeek, ({ key }) => key)]
    .flatMap(([key, readings]) => {
      const gain = recentGain(readings);
      return gain === null ? [] : [{ key, gain, readings }];
    })
    .sort((a, b) => (lastOf(a) < lastOf(b) ? 1 : lastOf(a) > lastOf(b) ? -1 : a.key < b.key ? -1 : 1))
    .slice(0, mostWatched);
}

/**
 * The velocity of every paper that was read twice in the seven days up to one, drawn toward all of them: the only definition of
 * velocity there is. Once per revision and week: ask within an answer. O(readings of the papers that were read so in the week or later).
 */
export function readWeekVelocities(ctx: Context, corpus: Corpus, last: Day): Promise<WeekVelocities> {
  const { from, to } = weekTo(last);
  return ctx.answers.get(`velocities ${corpus.provenance.revision} ${to}`, async () => {
    const { papers } = await readAttentionFacts(ctx, corpus);
    const watched = await watchedIn(ctx, papers, from, to);
    const prior = velocityPrior(watched.map(({ gain }) => gain));
    if (prior === null) return { from, to, usual: null, watched: [] };
    return {
      ...{ from, to, usual: prior.mean },
      watched: watched.map((paper) => ({ ...paper, velocity: velocityOf(paper.gain, prior) })),
    };
  });
}

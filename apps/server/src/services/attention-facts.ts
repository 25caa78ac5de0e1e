import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Day, type Instant, type Period, periodOf } from '@papertide/core';
import {
  type AccruedFraction,
  accruedFractions,
  ageInDays,
  lastWatchedDay,
  type NotAtDay,
  settlingDays,
  type UpvoteReading,
  upvotesAtDay,
} from '@papertide/core/attention';
import type { PaperFilter, UpvoteReadingChoice } from '@papertide/core/query';
import { type Db, walkAttention } from '@papertide/store';
import type { Context } from '../context.ts';
import type { Corpus } from './corpus.ts';
import { wantedPapers } from './wanted-papers.ts';

/** What is known of a listed paper's attention; unknown figures are `null`. */
export interface AttentionFact {
  readonly key: string;
  readonly listedOn: Day;
  readonly publishedOn: Day | null;
  readonly observedAt: Instant | null;
  readonly latest: number | null;
  readonly day7: number | null;
  /** Why `day7` is not known. */
  readonly notAtDay7: NotAtDay | null;
  readonly day14: number | null;
  /** The last day of the latest week in which it was read twice, at least an hour apart; `null` where it never was. */
  readonly watchedTo: Day | null;
  readonly comments: number | null;
  readonly stars: number | null;
}

export interface AttentionFacts {
  readonly papers: readonly AttentionFact[];
  /** The fractions behind the accrual curve, by age. */
  readonly accrued: ReadonlyMap<number, readonly AccruedFraction[]>;
}

const page = 2_000;
/** A reading later than this tells nothing of how upvotes settled. */
const latestAge = 28;

async function computeFacts(db: Db): Promise<AttentionFacts> {
  const papers: AttentionFact[] = [];
  const settling: UpvoteReading[] = [];
  for (let after: number | null = null; ; ) {
    const { rows, next } = await walkAttention(db, after, page);
    for (const { readings, upvotes: latest, ...paper } of rows) {
      const [day7, day14] = [7, 14].map((day) => upvotesAtDay(readings, paper.listedOn, day));
      papers.push({
        ...paper,
        latest,
        day7: day7?.value ?? null,
        notAtDay7: day7?.reason ?? null,
        day14: day14?.value ?? null,
        watchedTo: lastWatchedDay(readings),
      });
      const ages = readings.map(({ observedAt }) => ageInDays(paper.listedOn, observedAt));
      const isBoth = ages.some((a) => a < settlingDays) && ages.some((a) => a >= settlingDays && a <= latestAge);
      // Only papers read both while young and when settled say how upvotes settle.
      if (isBoth)
        settling.push(...readings.map((reading) => ({ ...reading, key: paper.key, listedOn: paper.listedOn })));
    }
    if (next === null) break;
    after = next;
    await nextTurn();
  }
  return { papers, accrued: accruedFractions(settling) };
}

/**
 * What is known of every listed paper's attention, once per revision: ask within an answer. Reads all readings of listed papers in
 * pages of 2,000 papers, with others' turns between them. O(readings) of work, O(listed papers) of memory.
 */
export function readAttentionFacts(ctx: Context, { provenance }: Corpus): Promise<AttentionFacts> {
  return ctx.answers.get(`attention facts ${provenance.revision}`, () => computeFacts(ctx.store.read));
}

/** The facts of the papers of a filter. */
export async function wantedFacts(ctx: Context, corpus: Corpus, filter: PaperFilter): Promise<AttentionFact[]> {
  const isWanted = await wantedPapers(ctx, filter);
  const { papers } = await readAttentionFacts(ctx, corpus);
  return papers.filter(({ key }) => isWanted(key));
}

/** The upvotes of a paper that a choice of reading means. */
export const upvotesOf = (fact: AttentionFact, reading: UpvoteReadingChoice): number | null => fact[reading];

/** The period of a paper on an axis; `null` where its day is not known. */
export function periodOfFact(
  fact: AttentionFact,
  { axis }: PaperFilter,
  interval: Parameters<typeof periodOf>[1],
): Period | null {
  const day = axis === 'listed' ? fact.listedOn : fact.publishedOn;
  return day === null ? null : periodOf(day, interval);
}

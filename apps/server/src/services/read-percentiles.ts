import type { Context } from '../context.ts';
import { readCohorts } from './cohort-ranks.ts';
import type { Corpus } from './corpus.ts';
import { daysBetween } from './days-between.ts';

/**
 * The place of every listed paper with known upvotes among those listed with it, 0 to 100, by key. Once per revision: ask
 * within an answer. O(listed papers).
 */
export function readPercentiles(
  ctx: Context,
  { collected: { first, last }, provenance }: Corpus,
): Promise<ReadonlyMap<string, number>> {
  return ctx.answers.get(`percentiles ${provenance.revision}`, async () => {
    const { ranks } = await readCohorts(ctx, daysBetween(first, last));
    return new Map([...ranks].map(([key, rank]) => [key, rank.percentile]));
  });
}

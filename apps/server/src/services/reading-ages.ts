import { groupBy, type Period, periodOf } from '@papertide/core';
import { ageInDays, settlingDays } from '@papertide/core/attention';
import { cohorts } from '@papertide/store';
import type { Context } from '../context.ts';
import type { Corpus } from './corpus.ts';
import { daysBetween } from './days-between.ts';

/** Papers that a month needs to say when its upvotes were read. */
const leastPapers = 20;

/** Papers of a month of first listing with known upvotes, and those of them whose latest reading came after day 14. */
export interface ReadingAges {
  readonly month: Period;
  readonly of: number;
  readonly late: number;
}

/** When upvotes were read, by month of first listing; months of fewer than 20 papers are left out. Once per revision. */
export function readReadingAges(
  ctx: Context,
  { collected: { first, last }, provenance }: Corpus,
): Promise<ReadingAges[]> {
  return ctx.answers.get(`reading ages ${provenance.revision}`, async () => {
    const papers = await cohorts(ctx.store.read, daysBetween(first, last));
    const known = papers.flatMap(({ listedOn, observedAt, upvotes }) =>
      observedAt === null || upvotes === null ? [] : [{ listedOn, age: ageInDays(listedOn, observedAt) }],
    );
    return [...groupBy(known, ({ listedOn }) => periodOf(listedOn, 'month'))]
      .map(([month, read]) => ({ month, of: read.length, late: read.filter(({ age }) => age >= settlingDays).length }))
      .filter(({ of }) => of >= leastPapers)
      .sort((a, b) => (a.month < b.month ? -1 : 1));
  });
}

import { addDays, groupBy, type Period, periodEnd, periodOf, periodStart } from '@papertide/core';
import { ageInDays, medianInterval, settlingDays } from '@papertide/core/attention';
import type { ReadingChange } from '@papertide/core/query';
import type { AttentionFact } from './attention-facts.ts';

/** Papers that a month needs to say when its upvotes were read. */
const leastPapers = 20;
/** Months in a row that make a way of reading; fewer are taken for chance. */
const leastMonths = 3;

type Way = 'on the day only' | 'again for days' | 'after day 14';

/** How most papers of a month were last read, by the median age of their latest reading. */
function wayOf(ages: readonly number[]): Way {
  const middle = medianInterval(ages)?.median ?? 0;
  return middle < 1 ? 'on the day only' : middle < settlingDays ? 'again for days' : 'after day 14';
}

/**
 * The months from which on upvotes were read otherwise than before, from the ages of the latest readings: on the listing day only,
 * again within two weeks, or after them. Months of fewer than 20 papers, those that had not settled at the last reading, and
 * ways kept for fewer than three months are passed over. O(papers · log).
 */
export function readingChanges(papers: readonly AttentionFact[]): ReadingChange[] {
  const known = papers.flatMap(({ listedOn, observedAt, latest }) =>
    observedAt === null || latest === null ? [] : [{ listedOn, observedAt }],
  );
  const asOf =
    known
      .map(({ observedAt }) => observedAt.slice(0, 10))
      .sort()
      .at(-1) ?? '';
  const months = [...groupBy(known, ({ listedOn }) => periodOf(listedOn, 'month'))]
    .filter(([month, read]) => read.length >= leastPapers && addDays(periodEnd(month), settlingDays) <= asOf)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, read]) => ({ month, way: wayOf(read.map((r) => ageInDays(r.listedOn, r.observedAt))) }));
  const runs: { month: Period; way: Way; months: number }[] = [];
  for (const { month, way } of months) {
    const run = runs.at(-1);
    if (run?.way === way) run.months++;
    else runs.push({ month, way, months: 1 });
  }
  return runs
    .filter((run) => run.months >= leastMonths)
    .flatMap((run, i, kept) => {
      const before = kept[i - 1];
      if (before === undefined || before.way === run.way) return [];
      return [{ day: periodStart(run.month), label: `before: read ${before.way} · after: read ${run.way}` }];
    });
}

import {
  addDays,
  type Day,
  earlierDay,
  isWorkday,
  laterDay,
  type Period,
  periodEnd,
  periodStart,
} from '@papertide/core';
import type { TrendEvent, TrendQuery } from '@papertide/core/query';
import type { Context } from '../context.ts';
import { readAttentionFacts } from './attention-facts.ts';
import type { Corpus } from './corpus.ts';
import { readingChanges } from './reading-changes.ts';

/** Days without a complete list as stretches; what lies between two of one stretch is no workday. */
export function missingStretches(
  { complete, first, last }: Pick<Corpus['collected'], 'complete' | 'first' | 'last'>,
  from: Day,
  to: Day,
): { from: Day; to: Day; days: number }[] {
  const found: { from: Day; to: Day; days: number }[] = [];
  if (first === null || last === null) return found;
  let open = false;
  const end = earlierDay(to, last);
  for (let day = laterDay(from, first); day <= end; day = addDays(day, 1)) {
    if (!isWorkday(day)) continue;
    const stretch = found.at(-1);
    if (complete.has(day)) open = false;
    else if (open && stretch !== undefined) found[found.length - 1] = { ...stretch, to: day, days: stretch.days + 1 };
    else {
      found.push({ from: day, to: day, days: 1 });
      open = true;
    }
  }
  return found;
}

const missingLabel = (days: number): string => (days === 1 ? 'One day is missing' : `${days} days are missing`);

/**
 * What happened to the data behind a trend, in order of time: on the listed axis workdays without a complete list; for
 * upvotes, comments and percentiles the months from which they were read at another age.
 */
export async function trendEvents(
  ctx: Context,
  corpus: Corpus,
  { filter, metric }: TrendQuery,
  periods: readonly Period[],
): Promise<TrendEvent[]> {
  if (periods.length === 0) return [];
  const start = periodStart(periods[0] ?? '');
  const end = periodEnd(periods.at(-1) ?? '');
  const from = filter.from !== null && filter.from > start ? filter.from : start;
  const to = filter.to !== null && filter.to < end ? filter.to : end;
  const missing = filter.axis === 'listed' ? missingStretches(corpus.collected, from, to) : [];
  const ofReadings = metric !== 'share' && metric !== 'papers';
  const changes = ofReadings ? readingChanges((await readAttentionFacts(ctx, corpus)).papers) : [];
  const events: TrendEvent[] = [
    ...missing.map((stretch) => ({
      kind: 'missing' as const,
      from: stretch.from,
      to: stretch.to,
      label: missingLabel(stretch.days),
    })),
    ...changes
      .filter(({ day }) => day >= from && day <= to)
      .map(({ day, label }) => ({ kind: 'reading' as const, from: day, to: day, label: `Upvotes ${label}` })),
  ];
  return events.sort((a, b) => (a.from === b.from ? (a.kind < b.kind ? -1 : 1) : a.from < b.from ? -1 : 1));
}

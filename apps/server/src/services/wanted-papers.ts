import type { Day } from '@papertide/core';
import { everyPaper, type PaperFilter } from '@papertide/core/query';
import { listKeys } from '@papertide/store';
import type { Context } from '../context.ts';
import { daysBetween } from './days-between.ts';

/** The listed days from the first to the last that a filter lets through; on the published axis it says nothing of them. */
export function wantedDays({ axis, from, to }: PaperFilter, first: Day | null, last: Day | null): Day[] {
  if (first === null || last === null || axis !== 'listed') return daysBetween(first, last);
  return daysBetween(from !== null && from > first ? from : first, to !== null && to < last ? to : last);
}

/** Whether a paper is among those of a filter. Asks the database only where the filter leaves any out. */
export async function wantedPapers(ctx: Context, filter: PaperFilter): Promise<(key: string) => boolean> {
  if (JSON.stringify({ ...filter, axis: everyPaper.axis }) === JSON.stringify(everyPaper)) return () => true;
  const keys = new Set(await listKeys(ctx.store.read, filter));
  return (key) => keys.has(key);
}

import { addDays, type Day, isWorkday } from '@papertide/core';
import type { RunRow, Status } from '@papertide/core/query';
import { isOwnerGone } from '@papertide/ingest';
import { findLatestRun, findLiveRun } from '@papertide/store';
import type { Context } from '../context.ts';
import type { Corpus } from './corpus.ts';

/** The sources that are read day by day. */
const datedSources = ['huggingface', 'demo'] as const;

/** The working days up to today that a run set out to read and that nobody holds whole. */
export function unreadDays({ from, to }: RunRow, { collected }: Pick<Corpus, 'collected'>, today: Day): Day[] {
  const days: Day[] = [];
  if (from === null || to === null) return days;
  for (let day = from; day <= to && day <= today; day = addDays(day, 1)) {
    if (isWorkday(day) && !collected.complete.has(day)) days.push(day);
  }
  return days;
}

/** The days that the newest run of each source left unread, where it is over and not complete. */
export async function daysLeftUnread(ctx: Context, corpus: Corpus): Promise<Day[]> {
  const now = ctx.now();
  const live = await findLiveRun(ctx.store.read, now, isOwnerGone);
  const runs = await Promise.all(datedSources.map((source) => findLatestRun(ctx.store.read, { source, dated: true })));
  return runs.flatMap((run) =>
    run === undefined || run.state === 'complete' || run.id === live?.id
      ? []
      : unreadDays(run, corpus, now.slice(0, 10)),
  );
}

/**
 * The first start, or the load of the demo corpus, that was the last to fill the database and was cut off; `null` where
 * it ended well, was cancelled, left no day unread, or somebody has collected since.
 */
export async function findCutOffFill(ctx: Context, corpus: Corpus): Promise<RunRow | null> {
  const db = ctx.store.read;
  const [first, demo, collected] = await Promise.all([
    findLatestRun(db, { trigger: 'first-start' }),
    findLatestRun(db, { source: 'demo' }),
    findLatestRun(db, { notSource: 'demo', states: ['complete'] }),
  ]);
  const fill = (demo?.id ?? 0) > (first?.id ?? 0) ? demo : first;
  if (fill === undefined || fill.state === 'complete' || fill.state === 'cancelled') return null;
  if ((collected?.id ?? 0) > fill.id) return null;
  return unreadDays(fill, corpus, ctx.now().slice(0, 10)).length > 0 ? fill : null;
}

/** What a source's failure to give anything is called. */
const nothingCame =
  /\b(?:source-(?:unreachable|refused|failing)|bad-answer|nothing-to-read|schema-drift|host-not-allowed)\b/;

/** Why the last try to read a source gave nothing; `null` where it gave papers, or none was made. */
export async function whyUnreachable(ctx: Context): Promise<Status['unreachable']> {
  const run = await findLatestRun(ctx.store.read, {
    notSource: 'demo',
    states: ['complete', 'incomplete', 'failed'],
  });
  if (run === undefined || run.state !== 'failed' || run.papersSeen > 0 || run.error === null) return null;
  if (!nothingCame.test(run.error)) return null;
  return { source: run.source, error: run.error, at: run.finishedAt ?? run.startedAt };
}

import { addDays, type Day, type Instant } from '@papertide/core';
import type { RunRow } from '@papertide/core/query';
import { collectArxiv, collectHuggingFace, IngestError } from '@papertide/ingest';
import { findLatestRun, leaseSeconds } from '@papertide/store';
import type { Context } from '../context.ts';
import { ServiceError } from '../service-error.ts';
import type { JobControls } from './background-job.ts';
import { type Corpus, readCorpus } from './corpus.ts';
import { ingestContext } from './ingest-context.ts';
import { incompleteDays } from './read-status.ts';
import type { Schedule } from './schedule.ts';
import { daysToCollect } from './start-collecting.ts';

/** The longest sleep at a time: a clock that is set meanwhile is noticed after it. */
const sliceMs = 15 * 60_000;

/** Days that a scheduled run goes back at the most, for lists that are missing. */
const longestCatchUp = 400;

/**
 * The days that a scheduled run reads: the usual four weeks, and further back to the last listed day and to the first
 * incomplete one, so that what was missed while the house stood still is caught up. `planDays` leaves out what is complete.
 */
export function scheduledDays(corpus: Pick<Corpus, 'days' | 'collected'>, today: Day): { from: Day; to: Day } {
  const usual = daysToCollect({ from: null, to: null }, today);
  const oldest = addDays(today, -longestCatchUp);
  const wanted = [usual.from, corpus.collected.last ?? usual.from, ...incompleteDays(corpus)];
  const from = wanted.filter((day) => day >= oldest).sort()[0] ?? usual.from;
  return { from, to: usual.to };
}

/**
 * When the first scheduled run is due: at once where real papers are held and the last time of the schedule went by without
 * a collection, else at its next time.
 */
export async function firstDue(ctx: Context, schedule: Schedule): Promise<Instant> {
  const now = ctx.now();
  const { totals } = await readCorpus(ctx);
  const last = await findLatestRun(ctx.store.read, { source: 'huggingface', dated: true });
  const isMissed =
    totals.papers > 0 && !totals.synthetic && last !== undefined && last.startedAt < schedule.previous(now);
  return isMissed ? now : schedule.next(now);
}

/** Waits until an instant by the house's clock. Where the clock is set back meanwhile, returns early. */
async function sleepUntil(ctx: Context, due: Instant, signal: AbortSignal): Promise<void> {
  for (let now = ctx.now(); now < due; ) {
    await ctx.sleep(Math.min(sliceMs, Date.parse(due) - Date.parse(now)), signal);
    const then = now;
    now = ctx.now();
    if (now < then) return;
  }
}

/** Days by which a submission may appear late on arXiv: asked for again each time. */
const arxivOverlap = 7;

/** The days of arXiv that a scheduled run reads: from a week before the last one that was read whole, else the usual ones. */
async function arxivDays(ctx: Context, today: Day): Promise<{ from: Day; to: Day }> {
  const last = await findLatestRun(ctx.store.read, { source: 'arxiv', dated: true, states: ['complete'] });
  const usual = daysToCollect({ from: null, to: null }, today);
  const oldest = addDays(today, -longestCatchUp);
  if (last?.to == null) return usual;
  const [, from = oldest] = [oldest, addDays(last.to < today ? last.to : today, -arxivOverlap)].sort();
  return { from, to: today };
}

type Job = (controls: JobControls) => Promise<RunRow>;

/** What the schedule collects: Daily Papers, and arXiv where the configuration names categories. */
function scheduledJobs(ctx: Context): (() => Promise<Job>)[] {
  const { sourceUrl, arxivUrl, arxivCategories: categories } = ctx.config;
  const today = ctx.now().slice(0, 10);
  const trigger = 'schedule';
  const daily = async (): Promise<Job> => {
    const days = scheduledDays(await readCorpus(ctx), today);
    const options = { ...days, sourceUrl: sourceUrl ?? undefined, trigger } as const;
    return (controls) => collectHuggingFace(ingestContext(ctx, controls), options);
  };
  const arxiv = async (): Promise<Job> => {
    const options = {
      ...(await arxivDays(ctx, today)),
      categories,
      sourceUrl: arxivUrl ?? undefined,
      trigger,
    } as const;
    return (controls) => collectArxiv(ingestContext(ctx, controls), options);
  };
  return categories.length === 0 ? [daily] : [daily, arxiv];
}

/** Collects what is due; `false` where another collection is under way, here or in another process. */
async function collectDue(ctx: Context, signal: AbortSignal): Promise<boolean> {
  for (const job of scheduledJobs(ctx)) {
    if (signal.aborted) return true;
    if (!(await runAlone(ctx, job))) return false;
  }
  return true;
}

/** Whatever goes wrong is told, and does not end the schedule. */
async function runAlone(ctx: Context, job: () => Promise<Job>): Promise<boolean> {
  try {
    await ctx.job.start(await job());
  } catch (error) {
    if ((error instanceof ServiceError || error instanceof IngestError) && error.code === 'busy') return false;
    ctx.log(`Scheduled collection: ${error instanceof Error ? error.message : String(error)}`);
    return true;
  }
  await ctx.job.ended();
  return true;
}

/**
 * Collects Daily Papers, and arXiv where categories are named, at the times of a schedule until the signal is raised. A time that finds another collection under way
 * is tried again when that one's lease may have ended; one that went by while the house stood still is made up for at the
 * start. Never two at once: the lease of a run is in the database.
 */
export async function keepSchedule(ctx: Context, schedule: Schedule, signal: AbortSignal): Promise<void> {
  let due = await firstDue(ctx, schedule);
  while (!signal.aborted) {
    await sleepUntil(ctx, due, signal);
    if (signal.aborted) return;
    if (ctx.now() < due) {
      due = schedule.next(ctx.now());
      continue;
    }
    const done = await collectDue(ctx, signal);
    if (!done) await ctx.sleep((leaseSeconds + 1) * 1000, signal);
    else due = schedule.next(ctx.now());
  }
}

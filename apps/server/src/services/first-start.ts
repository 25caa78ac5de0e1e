import type { RunRow } from '@papertide/core/query';
import { collectHuggingFace, IngestError, lastDemoDay, loadDemo } from '@papertide/ingest';
import { leaseSeconds, readTotals } from '@papertide/store';
import type { Context } from '../context.ts';
import type { JobControls } from './background-job.ts';
import { readCorpus } from './corpus.ts';
import { ingestContext } from './ingest-context.ts';
import { daysToCollect } from './start-collecting.ts';
import { findCutOffFill } from './unfinished-runs.ts';

/** What was done about an empty database, or one that was left half full. */
export type FirstStart = 'not-empty' | 'off' | 'started';

/**
 * Fills an empty database beside the server, once: collects the last 28 days of Daily Papers, and where the source cannot
 * be reached or has nothing says so and loads the invented demo corpus; or loads that at once, or nothing, as the
 * configuration says. A first start or a load of the demo corpus that was cut off is run again, from its first day. A
 * database with papers is left alone otherwise.
 */
export async function fillAtFirstStart(ctx: Context): Promise<FirstStart> {
  const corpus = await readCorpus(ctx);
  const cutOff = await findCutOffFill(ctx, corpus);
  if (cutOff === null && corpus.totals.papers > 0) return 'not-empty';
  if (ctx.config.firstStart === 'off') return 'off';
  if (cutOff !== null) ctx.log(`Run ${cutOff.id} (${cutOff.source}) was cut off: it is run again.`);
  await ctx.job.start((controls) => alone(ctx, controls, () => fill(ctx, controls, cutOff)));
  return 'started';
}

/** Runs a job; where another process is collecting, once more when that one has ended or its lease has. */
async function alone(ctx: Context, { signal }: JobControls, job: () => Promise<RunRow>): Promise<RunRow> {
  try {
    return await job();
  } catch (error) {
    if (!(error instanceof IngestError && error.code === 'busy')) throw error;
    ctx.log(`${error.message}: waiting ${leaseSeconds} s.`);
    await ctx.sleep((leaseSeconds + 1) * 1000, signal);
    return job();
  }
}

async function fill(ctx: Context, controls: JobControls, cutOff: RunRow | null): Promise<RunRow> {
  const { firstStart, sourceUrl } = ctx.config;
  const ingest = ingestContext(ctx, controls);
  const today = ctx.now().slice(0, 10);
  const through = lastDemoDay(ctx.now());
  if (cutOff?.source === 'demo' && cutOff.trigger === 'hand') return loadDemo(ingest, { through });
  const demo = (): Promise<RunRow> => loadDemo(ingest, { through, trigger: 'first-start' });
  if (firstStart === 'demo' && cutOff?.source !== 'huggingface') return demo();
  const from = cutOff?.source === 'huggingface' ? cutOff.from : null;
  const days = daysToCollect({ from, to: null }, today);
  ctx.log(`Collecting Daily Papers of ${days.from} to ${days.to}.`);
  const run = await collectHuggingFace(ingest, { ...days, sourceUrl: sourceUrl ?? undefined, trigger: 'first-start' });
  ctx.log(`Collected ${run.papersNew} papers (${run.state})${run.error === null ? '.' : `: ${run.error}`}`);
  if (run.state !== 'failed' || controls.signal.aborted) return run;
  const { papers, synthetic } = await readTotals(ctx.store.read);
  if (papers > 0 && !synthetic) return run;
  ctx.log('Loading the demo corpus instead: its papers are invented, and go as soon as real ones come.');
  return demo();
}

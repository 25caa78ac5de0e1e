import type { RunRow } from '@papertide/core/query';
import { dropDemo, loadDemo } from '@papertide/ingest';
import type { Context } from '../context.ts';
import { ServiceError } from '../service-error.ts';
import { ingestContext } from './ingest-context.ts';

/** Starts loading the invented corpus, up to today, beside the server. */
export async function startLoadingDemo(ctx: Context): Promise<{ readonly runId: number }> {
  const through = ctx.now().slice(0, 10);
  return { runId: await ctx.job.start((controls) => loadDemo(ingestContext(ctx, controls), { through })) };
}

/** Loads the invented corpus, up to today, and waits for it. */
export function loadDemoCorpus(ctx: Context, controls = {}): Promise<RunRow> {
  return loadDemo(ingestContext(ctx, controls), { through: ctx.now().slice(0, 10) });
}

/** Drops the invented corpus; tells how many papers it had. Refused while something is being collected. */
export async function dropDemoCorpus(ctx: Context): Promise<{ readonly papers: number }> {
  if (ctx.job.running) throw new ServiceError('busy', 'A collection is running.', 'Wait for it, or cancel it.');
  return dropDemo(ingestContext(ctx));
}

import type { RunRow } from '@papertide/core/query';
import { dropDemo, lastDemoDay, loadDemo } from '@papertide/ingest';
import type { Context } from '../context.ts';
import { ServiceError } from '../service-error.ts';
import { ingestContext } from './ingest-context.ts';

/** Starts loading the invented corpus, up to the last reading that is past, beside the server. */
export async function startLoadingDemo(ctx: Context): Promise<{ readonly runId: number }> {
  const through = lastDemoDay(ctx.now());
  return { runId: await ctx.job.start((controls) => loadDemo(ingestContext(ctx, controls), { through })) };
}

/** Loads the invented corpus, up to the last reading that is past, and waits for it. */
export function loadDemoCorpus(ctx: Context, controls = {}): Promise<RunRow> {
  return loadDemo(ingestContext(ctx, controls), { through: lastDemoDay(ctx.now()) });
}

/** Drops the invented corpus; tells how many papers it had. Refused while something is being collected. */
export async function dropDemoCorpus(ctx: Context): Promise<{ readonly papers: number }> {
  if (ctx.job.running) throw new ServiceError('busy', 'A collection is running.', 'Wait for it, or cancel it.');
  return dropDemo(ingestContext(ctx));
}

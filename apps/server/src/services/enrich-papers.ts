import { ENRICHMENT_VERSION, enrichAll } from '@papertide/ingest';
import { countAwaitingEnrichment } from '@papertide/store';
import type { Context } from '../context.ts';
import type { JobControls } from './background-job.ts';
import { ingestContext } from './ingest-context.ts';

/** Extracts keyphrases and topics again where their version changed, or with `force` from every paper. */
export function enrichPapers(
  ctx: Context,
  force: boolean,
  controls: JobControls,
): Promise<{ readonly papers: number }> {
  return enrichAll(ingestContext(ctx, controls), { force });
}

/**
 * Starts to enrich beside the server what another version of the program left behind, if there is any and nothing else is
 * running; a start that was cut off goes on with the next one. Tells whether it started. Charts say until its end how many
 * papers are still matched by another edition of the taxonomy.
 */
export async function catchUp(ctx: Context): Promise<boolean> {
  const papers = await countAwaitingEnrichment(ctx.store.read, ENRICHMENT_VERSION);
  if (papers === 0 || ctx.job.running) return false;
  ctx.log(`Reading ${papers} papers again: their keyphrases and topics are of another version.`);
  await ctx.job.start(async (controls) => {
    await enrichPapers(ctx, false, controls);
    return { id: 0, state: 'complete', error: null };
  });
  return true;
}

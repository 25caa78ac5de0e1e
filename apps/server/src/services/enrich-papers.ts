import { enrichAll } from '@papertide/ingest';
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

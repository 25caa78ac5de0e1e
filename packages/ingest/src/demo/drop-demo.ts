import { dropSource, transact } from '@papertide/store';
import type { IngestContext } from '../context.ts';
import { claim } from '../pipeline/claim.ts';

/** Drops the demo corpus: its papers, readings and days. Other papers are left alone. Throws 'busy' beside a live run. */
export async function dropDemo(ctx: IngestContext): Promise<{ papers: number }> {
  return transact(ctx.store.write, async (trx) => {
    await claim(trx, ctx.now());
    return dropSource(trx, 'demo');
  });
}

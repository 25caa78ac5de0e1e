import { dropSource, transact } from '@papertide/store';
import type { IngestContext } from '../context.ts';

/** Drops the demo corpus: its papers, readings and days. Other papers are left alone. */
export async function dropDemo(ctx: IngestContext): Promise<{ papers: number }> {
  return transact(ctx.store.write, (trx) => dropSource(trx, 'demo'));
}

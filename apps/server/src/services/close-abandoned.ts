import { isOwnerGone } from '@papertide/ingest';
import { closeAbandonedRuns, transact } from '@papertide/store';
import type { Context } from '../context.ts';

/** Marks the runs that dead processes left open as failed. Runs that another process is at are left alone. */
export async function closeAbandoned(ctx: Pick<Context, 'store' | 'now'>): Promise<void> {
  await transact(ctx.store.write, (trx) => closeAbandonedRuns(trx, ctx.now(), isOwnerGone));
}

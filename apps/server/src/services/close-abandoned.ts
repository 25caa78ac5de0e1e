import { closeAbandonedRuns, transact } from '@papertide/store';
import type { Context } from '../context.ts';

/** Marks the runs that a dead process left open as failed. */
export async function closeAbandoned(ctx: Context): Promise<void> {
  await transact(ctx.store.write, (trx) => closeAbandonedRuns(trx, ctx.now()));
}

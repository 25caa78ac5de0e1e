import type { RunRow } from '@papertide/core/query';
import * as store from '@papertide/store';
import type { Context } from '../context.ts';

/** The latest runs, newest first. */
export function listRuns(ctx: Context, limit: number): Promise<readonly RunRow[]> {
  return store.listRuns(ctx.store.read, limit);
}

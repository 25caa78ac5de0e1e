import type { Reject } from '@papertide/core/query';
import * as store from '@papertide/store';
import type { Context } from '../context.ts';
import type { RejectsQuery } from './queries.ts';

/** The latest rejects, of one run or of all, with the number of all of them. */
export async function listRejects(
  ctx: Context,
  { limit, runId }: RejectsQuery,
): Promise<{ readonly total: number; readonly rows: readonly Reject[] }> {
  const db = ctx.store.read;
  const which = runId === null ? {} : { runId };
  const [total, rows] = await Promise.all([store.countRejects(db, which), store.listRejects(db, { limit, ...which })]);
  return { total, rows };
}

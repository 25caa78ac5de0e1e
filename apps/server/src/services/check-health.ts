import { readRevision } from '@papertide/store';
import type { Context } from '../context.ts';

export interface Health {
  readonly ok: boolean;
  /** Revision of the data; `null` where the database does not answer. */
  readonly revision: number | null;
}

/** Whether the database answers. */
export async function checkHealth(ctx: Context): Promise<Health> {
  try {
    return { ok: true, revision: await readRevision(ctx.store.read) };
  } catch (error) {
    ctx.log(`The database does not answer: ${error instanceof Error ? error.message : String(error)}`);
    return { ok: false, revision: null };
  }
}

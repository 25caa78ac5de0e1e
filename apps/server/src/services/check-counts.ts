import { checkRollups, rebuildRollups, transact } from '@papertide/store';
import type { Context } from '../context.ts';

/** What a check of the counts found, and whether they were made anew. */
export interface CheckedCounts {
  /** Differences between the counts and the papers they are made from, in words; at most 20 of a kind. */
  readonly differences: readonly string[];
  readonly rebuilt: boolean;
}

/** Compares every count with the papers it is made from. */
export async function checkCounts(ctx: Context): Promise<CheckedCounts> {
  return { differences: await checkRollups(ctx.store.read), rebuilt: false };
}

/** Compares the counts with the papers, and makes them anew, in one transaction; tells what differed before. */
export async function rebuildCounts(ctx: Context): Promise<CheckedCounts> {
  return transact(ctx.store.write, async (trx) => {
    const differences = await checkRollups(trx);
    await rebuildRollups(trx);
    return { differences, rebuilt: true };
  });
}

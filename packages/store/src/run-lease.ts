import type { Instant } from '@papertide/core';
import type { RunRow } from '@papertide/core/query';
import type { ExpressionBuilder } from 'kysely';
import { toRun } from './runs.ts';
import type { Database } from './schema/database.ts';
import type { Db } from './store.ts';

/** Seconds after its last sign of life for which a run counts as alive. */
export const leaseSeconds = 60;

/** Whether the process that an owner names is known to have ended; false where that cannot be known. */
export type IsGone = (owner: string) => boolean;

const neverKnown: IsGone = () => false;

const isRunning = (eb: ExpressionBuilder<Database, 'run'>) => eb('state', '=', 'running');

/** Runs recorded as running, in order, and whether each is alive at a time: its owner is there and spoke lately. */
async function runningRuns(db: Db, at: Instant, isGone: IsGone) {
  const rows = await db.selectFrom('run').selectAll().where(isRunning).orderBy('id').execute();
  return rows.map((row) => {
    const silentMs = Math.abs(Date.parse(at) - Date.parse(row.heartbeat_at ?? row.started_at));
    return { row, isLive: silentMs <= leaseSeconds * 1000 && !(row.owner !== null && isGone(row.owner)) };
  });
}

/** The run that is alive at a time; undefined where none is. A clock that is off by more than the lease counts as silence. */
export async function findLiveRun(db: Db, at: Instant, isGone: IsGone = neverKnown): Promise<RunRow | undefined> {
  const live = (await runningRuns(db, at, isGone)).find(({ isLive }) => isLive);
  return live && toRun(live.row);
}

/** Renews a run's lease; false where the run is not running any more, for another process took it for dead. */
export async function renewLease(trx: Db, runId: number, at: Instant): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('run')
    .set({ heartbeat_at: at })
    .where('id', '=', runId)
    .where(isRunning)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Marks the runs that a dead process left behind as failed, and says how many; runs that are alive are left alone. */
export async function closeAbandonedRuns(trx: Db, at: Instant, isGone: IsGone = neverKnown): Promise<number> {
  const dead = (await runningRuns(trx, at, isGone)).filter(({ isLive }) => !isLive).map(({ row }) => row.id);
  if (dead.length === 0) return 0;
  await trx
    .updateTable('run')
    .set({
      state: 'failed',
      finished_at: at,
      error: 'The program ended before the run did. What it had written is kept.',
    })
    .where('id', 'in', dead)
    .execute();
  return dead.length;
}

import type { Instant } from '@papertide/core';
import { closeAbandonedRuns, type Db, findLiveRun } from '@papertide/store';
import { IngestError } from '../ingest-error.ts';
import { isOwnerGone } from './run-owner.ts';

/**
 * Makes sure, inside the transaction that is about to write, that nobody else is collecting into this database: runs of
 * dead processes are closed as failed; beside a live one it throws 'busy'.
 */
export async function claim(trx: Db, at: Instant): Promise<void> {
  await closeAbandonedRuns(trx, at, isOwnerGone);
  const live = await findLiveRun(trx, at, isOwnerGone);
  if (live === undefined) return;
  throw new IngestError(
    'busy',
    `run ${live.id} is collecting into this database (${live.source}, since ${live.startedAt})`,
    {
      hint: 'Wait until it has ended, or stop it, and try again.',
    },
  );
}

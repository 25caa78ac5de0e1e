import type { Instant } from '@papertide/core';
import type { Reject } from '@papertide/core/query';
import type { SourceId } from './source-id.ts';
import type { Db } from './store.ts';

/** A record that could not be read. */
export interface NewReject {
  readonly runId: number;
  readonly sourceId: SourceId;
  readonly sourceKey: string | null;
  readonly reason: string;
  readonly payload: string;
  readonly at: Instant;
}

/** Keeps a record that could not be read. False where that very record is already kept with that reason. */
export async function addReject(trx: Db, reject: NewReject): Promise<boolean> {
  const kept = await trx
    .selectFrom('reject')
    .select('id')
    .where('source_id', '=', reject.sourceId)
    .where('source_key', reject.sourceKey === null ? 'is' : '=', reject.sourceKey)
    .where('reason', '=', reject.reason)
    .where('payload', '=', reject.payload)
    .limit(1)
    .executeTakeFirst();
  if (kept !== undefined) return false;
  await trx
    .insertInto('reject')
    .values({
      run_id: reject.runId,
      source_id: reject.sourceId,
      source_key: reject.sourceKey,
      reason: reject.reason,
      payload: reject.payload,
      rejected_at: reject.at,
    })
    .execute();
  return true;
}

/** The latest rejects, newest first, of one run or of all. */
export async function listRejects(
  db: Db,
  options: { readonly limit: number; readonly runId?: number | undefined },
): Promise<Reject[]> {
  let query = db
    .selectFrom('reject')
    .select([
      'id',
      'run_id as runId',
      'source_id as source',
      'source_key as sourceKey',
      'reason',
      'payload',
      'rejected_at as at',
    ]);
  if (options.runId !== undefined) query = query.where('run_id', '=', options.runId);
  return query.orderBy('id', 'desc').limit(options.limit).execute();
}

/** How many records are kept as rejects, of one run or of all. */
export async function countRejects(db: Db, options: { readonly runId?: number | undefined } = {}): Promise<number> {
  let query = db.selectFrom('reject').select((eb) => eb.fn.countAll<number>().as('n'));
  if (options.runId !== undefined) query = query.where('run_id', '=', options.runId);
  return (await query.executeTakeFirstOrThrow()).n;
}

import type { Day, Instant } from '@papertide/core';
import type { CollectedDay } from '@papertide/core/query';
import { raiseRevision } from './revision.ts';
import type { SourceId } from './source-id.ts';
import type { Db } from './store.ts';

/** What came of reading the list of a day. */
export interface DayMark extends CollectedDay {
  readonly sourceId: SourceId;
  readonly runId: number | null;
  readonly at: Instant;
}

/** Records what came of reading the list of a day, in place of what was recorded before. */
export async function markDay(trx: Db, mark: DayMark): Promise<void> {
  const row = {
    state: mark.state,
    papers: mark.papers,
    reason: mark.reason,
    run_id: mark.runId,
    collected_at: mark.at,
  };
  const before = await trx
    .selectFrom('collected_day')
    .select(['state', 'papers', 'reason'])
    .where('source_id', '=', mark.sourceId)
    .where('day', '=', mark.day)
    .executeTakeFirst();
  await trx
    .insertInto('collected_day')
    .values({ source_id: mark.sourceId, day: mark.day, ...row })
    .onConflict((c) => c.columns(['source_id', 'day']).doUpdateSet(row))
    .execute();
  if (before?.state !== mark.state || before.papers !== mark.papers || before.reason !== mark.reason) {
    await raiseRevision(trx);
  }
}

/** The days whose lists were read, in order, of one source or of all; both ends inclusive, `null` is open. */
export async function listCollectedDays(
  db: Db,
  sourceId: SourceId | null,
  from: Day | null,
  to: Day | null,
): Promise<(CollectedDay & { readonly at: Instant })[]> {
  let query = db.selectFrom('collected_day').select(['day', 'state', 'papers', 'reason', 'collected_at as at']);
  if (sourceId !== null) query = query.where('source_id', '=', sourceId);
  if (from !== null) query = query.where('day', '>=', from);
  if (to !== null) query = query.where('day', '<=', to);
  return query.orderBy('day').orderBy('source_id').execute();
}

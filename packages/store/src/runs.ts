import type { Day, Instant } from '@papertide/core';
import type { RunRow, RunState } from '@papertide/core/query';
import { raiseRevision } from './revision.ts';
import type { RunTable } from './schema/harvest.ts';
import type { Db } from './store.ts';

/** What a run sets out to do. */
export interface NewRun {
  readonly source: string;
  readonly trigger: RunRow['trigger'];
  readonly from: Day | null;
  readonly to: Day | null;
  readonly unitsTotal: number | null;
  readonly at: Instant;
  /** Names the process that runs it; see `IsGone`. */
  readonly owner?: string | null;
}

/** How a run goes on; what is left out stays as it is. */
export interface RunChange {
  readonly state?: RunState;
  readonly unitsDone?: number;
  readonly unitsTotal?: number | null;
  readonly papersSeen?: number;
  readonly papersNew?: number;
  readonly observations?: number;
  readonly bytes?: number;
  readonly rejects?: number;
  readonly error?: string | null;
  readonly finishedAt?: Instant | null;
}

/** Records that a run has begun and returns its id. */
export async function startRun(trx: Db, run: NewRun): Promise<number> {
  const { id } = await trx
    .insertInto('run')
    .values({
      source: run.source,
      trigger: run.trigger,
      state: 'running',
      from_day: run.from,
      to_day: run.to,
      started_at: run.at,
      finished_at: null,
      units_done: 0,
      units_total: run.unitsTotal,
      papers_seen: 0,
      papers_new: 0,
      observations: 0,
      bytes: null,
      rejects: 0,
      error: null,
      owner: run.owner ?? null,
      heartbeat_at: run.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Records how a run goes on. One of arXiv that ends whole makes its days known, and raises the revision. */
export async function updateRun(trx: Db, id: number, change: RunChange): Promise<void> {
  if (Object.values(change).every((value) => value === undefined)) return;
  await trx
    .updateTable('run')
    .set({
      state: change.state,
      units_done: change.unitsDone,
      units_total: change.unitsTotal,
      papers_seen: change.papersSeen,
      papers_new: change.papersNew,
      observations: change.observations,
      bytes: change.bytes,
      rejects: change.rejects,
      error: change.error,
      finished_at: change.finishedAt,
    })
    .where('id', '=', id)
    .execute();
  if (change.state !== 'complete') return;
  const { source } = await trx.selectFrom('run').select('source').where('id', '=', id).executeTakeFirstOrThrow();
  if (source.startsWith('arxiv')) await raiseRevision(trx);
}

/** A run as it is told. */
export const toRun = (row: Omit<RunTable, 'id'> & { id: number }): RunRow => ({
  id: row.id,
  source: row.source,
  trigger: row.trigger,
  state: row.state,
  from: row.from_day,
  to: row.to_day,
  startedAt: row.started_at,
  finishedAt: row.finished_at,
  unitsDone: row.units_done,
  unitsTotal: row.units_total,
  papersSeen: row.papers_seen,
  papersNew: row.papers_new,
  observations: row.observations,
  bytes: row.bytes,
  rejects: row.rejects,
  error: row.error,
});

/** The latest runs, newest first. */
export async function listRuns(db: Db, limit: number): Promise<RunRow[]> {
  const rows = await db.selectFrom('run').selectAll().orderBy('id', 'desc').limit(limit).execute();
  return rows.map(toRun);
}

/** Every run of some sources that ended whole, oldest first. */
export async function listCompleteRuns(db: Db, sources: readonly string[]): Promise<RunRow[]> {
  const rows = await db
    .selectFrom('run')
    .selectAll()
    .where('source', 'in', sources)
    .where('state', '=', 'complete')
    .orderBy('id')
    .execute();
  return rows.map(toRun);
}

/** A run; undefined where there is none with that id. */
export async function getRun(db: Db, id: number): Promise<RunRow | undefined> {
  const row = await db.selectFrom('run').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toRun(row);
}

/** Which runs are meant; what is left out does not matter. */
export interface RunChoice {
  readonly source?: string;
  readonly notSource?: string;
  readonly trigger?: RunRow['trigger'];
  readonly states?: readonly RunState[];
  /** Only runs about days. */
  readonly dated?: true;
}

/** The newest run of a choice; undefined where there is none. */
export async function findLatestRun(db: Db, choice: RunChoice): Promise<RunRow | undefined> {
  const { source, notSource, trigger, states, dated } = choice;
  let query = db.selectFrom('run').selectAll().orderBy('id', 'desc').limit(1);
  if (source !== undefined) query = query.where('source', '=', source);
  if (notSource !== undefined) query = query.where('source', '!=', notSource);
  if (trigger !== undefined) query = query.where('trigger', '=', trigger);
  if (states !== undefined) query = query.where('state', 'in', states);
  if (dated) query = query.where('from_day', 'is not', null).where('to_day', 'is not', null);
  const row = await query.executeTakeFirst();
  return row && toRun(row);
}

import type { Generated } from 'kysely';

/** One harvest of a source. */
export interface RunTable {
  id: Generated<number>;
  source: string;
  trigger: 'hand' | 'first-start' | 'schedule';
  state: 'running' | 'complete' | 'incomplete' | 'failed' | 'cancelled';
  from_day: string | null;
  to_day: string | null;
  started_at: string;
  finished_at: string | null;
  units_done: number;
  units_total: number | null;
  papers_seen: number;
  papers_new: number;
  observations: number;
  rejects: number;
  error: string | null;
  /** The process that runs it. */
  owner: string | null;
  /** Its last sign of life. */
  heartbeat_at: string | null;
}

/** A record that could not be read, with the reason; each record and reason is kept once. */
export interface RejectTable {
  id: Generated<number>;
  run_id: number;
  source_id: string;
  /** The record's id at its source. */
  source_key: string | null;
  reason: string;
  payload: string;
  rejected_at: string;
}

/** A day whose list has been read. */
export interface CollectedDayTable {
  source_id: string;
  day: string;
  state: 'complete' | 'incomplete' | 'empty';
  papers: number;
  reason: string | null;
  run_id: number | null;
  collected_at: string;
}

/** How far an input has been read: written with the batch it stands behind. */
export interface CheckpointTable {
  source_id: string;
  input: string;
  position: string;
}

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
  /** Decoded bytes read from the source or the file; null of runs before they were counted. */
  bytes: number | null;
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

/** A paper that its source took back: out of the counts until the source shows it again. */
export interface TombstoneTable {
  key: string;
  source_id: string;
  /** The source's own date of it. */
  deleted_on: string;
  seen_at: string;
}

/** How a host is to be treated, whichever program asks it: kept so that limits outlive a restart. */
export interface HostPaceTable {
  host: string;
  /** When the last turn was taken, and from when on the next one may begin. */
  reserved_at: string;
  free_at: string;
  /** Failures in a row, and the last of them. */
  failures: number;
  failed_at: string | null;
}

/** What an answer said of itself, to ask next time only for what has changed. */
export interface ValidatorTable {
  source_id: string;
  url: string;
  etag: string | null;
  last_modified: string | null;
  /** What was made of the answer, as its reader wrote it. */
  summary: string;
}

/** How far an input has been read: written with the batch it stands behind. */
export interface CheckpointTable {
  source_id: string;
  input: string;
  position: string;
}

import type { Day, Instant } from '../paper.ts';
import type { Provenance } from './provenance.ts';

export type RunState = 'running' | 'complete' | 'incomplete' | 'failed' | 'cancelled';

/** One harvest of a source. */
export interface RunRow {
  readonly id: number;
  readonly source: string;
  readonly trigger: 'hand' | 'first-start' | 'schedule';
  readonly state: RunState;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly startedAt: Instant;
  readonly finishedAt: Instant | null;
  readonly unitsDone: number;
  readonly unitsTotal: number | null;
  readonly papersSeen: number;
  readonly papersNew: number;
  readonly observations: number;
  readonly rejects: number;
  /** Read from the source, decoded, or from the file; `null` where that was not counted. */
  readonly bytes: number | null;
  readonly error: string | null;
}

/** Where a running harvest stands. */
export interface Progress {
  /** 0 for work that is no run: an enrichment. */
  readonly runId: number;
  readonly source: string;
  readonly state: RunState;
  /** What one unit is: days of a list, bytes of a file, papers of an enrichment. */
  readonly unit: 'day' | 'page' | 'byte' | 'paper';
  readonly done: number;
  readonly total: number | null;
  readonly papersSeen: number;
  readonly papersNew: number;
  readonly rejects: number;
  /** Papers per second since the start; `null` in the first second. */
  readonly rate: number | null;
  readonly secondsLeft: number | null;
  /** What is happening, in words: "21 May 2026, page 1", "waiting 30 s: the source asked for it". */
  readonly doing: string;
  readonly error: string | null;
}

/** A day on the coverage calendar. */
export interface CollectedDay {
  readonly day: Day;
  readonly state: 'complete' | 'incomplete' | 'empty';
  readonly papers: number;
  readonly reason: string | null;
}

export interface Reject {
  readonly id: number;
  readonly runId: number;
  readonly source: string;
  readonly sourceKey: string | null;
  readonly reason: string;
  readonly payload: string;
  readonly at: Instant;
}

/** The state of the whole house. */
export interface Status {
  readonly papers: number;
  readonly listings: number;
  readonly observations: number;
  readonly authors: number;
  readonly keyphrases: number;
  readonly topics: number;
  /** Papers with a topic / papers, a fraction; `null` without papers. */
  readonly topicCoverage: number | null;
  readonly papersWithTopic: number;
  readonly firstListed: Day | null;
  readonly lastListed: Day | null;
  readonly rejects: number;
  readonly runs: number;
  readonly lastRun: RunRow | null;
  /** Of the process that answers only; that another process collects shows as the `state` of `lastRun`. */
  readonly running: Progress | null;
  /** Days of the listed range that are incomplete or missing, and those that a run that was cut off set out to read. */
  readonly incompleteDays: readonly Day[];
  /** Why no paper could be read from the source at the last try; `null` once one succeeded. */
  readonly unreachable: { readonly source: string; readonly error: string; readonly at: Instant } | null;
  /** When the server collects by itself next; `null` where it has no schedule. */
  readonly nextRunAt: Instant | null;
  readonly sources: readonly {
    readonly id: string;
    readonly name: string;
    readonly papers: number;
    readonly first: Day | null;
    readonly last: Day | null;
  }[];
  readonly awaitingEnrichment: number;
  readonly schemaVersion: number;
  readonly databaseBytes: number | null;
  readonly provenance: Provenance;
}

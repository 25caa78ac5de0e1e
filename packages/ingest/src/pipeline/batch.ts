import type { SourcedPaper } from '@papertide/core';
import type { Db } from '@papertide/store';
import type { Rejected } from '../parsed.ts';

/** What belongs together: written whole or not at all. */
export interface Batch {
  readonly papers: readonly SourcedPaper[];
  readonly rejects: readonly Rejected[];
  /** Trust in the source's fields, see the merge rule of the store. */
  readonly rank: number;
  /** Units done once the batch is written. */
  readonly done: number;
  /** Papers shown by the source, where that is not the number of `papers`. */
  readonly seen?: number;
  /** Written beside the papers, in the same transaction: the day's state, the checkpoint. */
  readonly also?: (trx: Db) => Promise<void>;
}

/** Readings of papers that are there already, written whole or not at all. */
export interface ReadingBatch {
  readonly rejects: readonly Rejected[];
  readonly done: number;
  /** Writes inside the transaction of the batch, and says what came of it. */
  readonly write: (trx: Db) => Promise<{
    readonly observations: number;
    /** Readings of papers that are here. */
    readonly seen: number;
    readonly rejects: readonly Rejected[];
    /** Rows refused, which may be more than the rejects that are kept. */
    readonly refused: number;
  }>;
}

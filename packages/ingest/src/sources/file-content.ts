import type { Outcome } from '../pipeline/run-end.ts';
import type { Item } from '../pipeline/write-items.ts';

/** A column of a table and the field of a paper that it is taken for; `null` where it is passed over. */
export interface ColumnUse {
  readonly column: string;
  readonly field: string | null;
}

/** What a file of papers holds, whatever its shape. Read once. */
export interface FileContent {
  /** The columns of a table, in their order; `null` where the file is none. */
  readonly columns: readonly ColumnUse[] | null;
  /** The items after a number; what marks days is written in the name of a run. */
  items(after: number, runId: number): AsyncIterable<Item>;
  /** Bytes of the file read so far. */
  bytesRead(): number;
  /** An item in words: "line 12". */
  say(number: number): string;
  /** How reading ended, once every item was read. */
  outcome(): Outcome;
}

import type { TextNode } from '@papertide/core/query';
import type { Expression, RawBuilder, SqlBool } from 'kysely';
import type { Db } from '../store.ts';
import type { StoreError } from '../store-error.ts';

/** A text as the search index keeps it. */
export interface SearchText {
  readonly id: number;
  readonly title: string;
  readonly abstract: string;
}

/**
 * The lens: everything that differs between databases, and why. Code outside this folder is the same for all of them.
 */
export interface Dialect {
  readonly name: string;
  /** Bound values that one statement may carry. */
  readonly maxBoundValues: number;
  /** Ends `create table`: SQLite keeps text out of integer columns only where a table is strict. */
  readonly rowTable: RawBuilder<unknown>;
  /** The same for a table that is read by its primary key only: SQLite then keeps the rows in the key's order. */
  readonly keyedTable: RawBuilder<unknown>;

  /** Takes the write lock at the start: SQLite's plain `begin` takes it too late and fails beside another writer. */
  begin(connection: Db): Promise<void>;
  /** Keeps one state of the data for reading: PostgreSQL's plain `begin` would let every statement see another. */
  beginReading(connection: Db): Promise<void>;
  commit(connection: Db): Promise<void>;
  /** Does nothing where no transaction is open: SQLite ends it itself on a full disk. */
  rollback(connection: Db): Promise<void>;
  /** Marks an empty database as Papertide's, so that no other program's file is ever taken for it. */
  claim(connection: Db): Promise<void>;
  /** Every database keeps the list of its tables elsewhere. */
  hasTable(db: Db, name: string): Promise<boolean>;
  /** The trouble with the database behind an error of the driver; `undefined` where the error is about something else. */
  explain(error: unknown): StoreError | undefined;

  /** Full-text search differs everywhere. */
  readonly search: {
    create(trx: Db): Promise<void>;
    /** Makes and fills the index of how words begin. */
    createBeginnings(trx: Db): Promise<void>;
    add(trx: Db, texts: readonly SearchText[]): Promise<void>;
    remove(trx: Db, paperIds: readonly number[]): Promise<void>;
    /**
     * Rows `(paper_id, relevance)` to rank the papers of a text by, a lower relevance is better: all of its papers and no
     * other where `isWhole`, else more than those that `matches`. `null` where the text has nothing to rank by: no words,
     * only words to be left out, or only beginnings. No text is ever an error.
     */
    hits(text: string): {
      readonly rows: RawBuilder<{ paper_id: number; relevance: number }>;
      readonly isWhole: boolean;
    } | null;
    /** Whether title and abstract of a paper hold what a node asks for. */
    has(paperId: Expression<number>, node: TextNode): Expression<SqlBool>;
    /** Whether title and abstract of a paper hold what a text asks for, see `parseText`; `null` where it has no word. */
    matches(paperId: Expression<number>, text: string): Expression<SqlBool> | null;
  };
}

const dialects = new WeakMap<object, Dialect>();

/** Says which dialect the connections of an adapter speak. */
export function speaks(adapter: object, dialect: Dialect): void {
  dialects.set(adapter, dialect);
}

/** The dialect of a database or of a transaction on it. */
export function dialectOf(db: Db): Dialect {
  const dialect = dialects.get(db.getExecutor().adapter);
  if (dialect === undefined) throw new Error('this database was not opened by openStore');
  return dialect;
}

import type { Kysely } from 'kysely';
import type { Database } from './schema/database.ts';

/** A handle to ask with: a connection, or the transaction that `transact` hands down. */
export type Db = Kysely<Database>;

/** An open database. On a file readers and the one writer have a connection each; in memory they share one. */
export interface Store {
  readonly read: Db;
  readonly write: Db;
  /** The file's path, or `:memory:`. */
  readonly location: string;
  close(): Promise<void>;
}

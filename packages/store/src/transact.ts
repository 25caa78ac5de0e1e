import { type Dialect, dialectOf } from './dialect/dialect.ts';
import type { Db } from './store.ts';

const open = new WeakSet<Db>();

/** Runs `fn` between a beginning and an end on one connection, or in the transaction that is open on `db` already. */
async function within<T>(db: Db, begin: Dialect['begin'], fn: (trx: Db) => Promise<T>): Promise<T> {
  if (open.has(db)) return fn(db);
  const dialect = dialectOf(db);
  return db.connection().execute(async (connection) => {
    try {
      await begin(connection);
      open.add(connection);
      const result = await fn(connection);
      await dialect.commit(connection);
      return result;
    } catch (error) {
      await dialect.rollback(connection);
      throw dialect.explain(error) ?? error;
    } finally {
      open.delete(connection);
    }
  });
}

/**
 * Runs `fn` in one transaction that holds the write lock from its start, and returns what `fn` returns. All is written
 * or, where `fn` throws, nothing. Inside, ask only through `trx`: the outer `db` would wait for this transaction
 * forever. Called with a `trx` it joins the transaction that is open.
 */
export function transact<T>(db: Db, fn: (trx: Db) => Promise<T>): Promise<T> {
  return within(db, dialectOf(db).begin, fn);
}

/**
 * Runs `fn`, which only reads, on one state of the data: what others commit meanwhile is not seen. Inside, ask only
 * through `trx` and wait for nothing else: whoever else asks through `db` waits for the end. Called with a `trx` it joins
 * the transaction that is open.
 */
export function snapshot<T>(db: Db, fn: (trx: Db) => Promise<T>): Promise<T> {
  return within(db, dialectOf(db).beginReading, fn);
}

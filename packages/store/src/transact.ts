import { dialectOf } from './dialect/dialect.ts';
import type { Db } from './store.ts';

const open = new WeakSet<Db>();

/**
 * Runs `fn` in one transaction that holds the write lock from its start, and returns what `fn` returns. All is written
 * or, where `fn` throws, nothing. Inside, ask only through `trx`: the outer `db` would wait for this transaction
 * forever. Called with a `trx` it joins the transaction that is open.
 */
export async function transact<T>(db: Db, fn: (trx: Db) => Promise<T>): Promise<T> {
  if (open.has(db)) return fn(db);
  const dialect = dialectOf(db);
  return db.connection().execute(async (connection) => {
    try {
      await dialect.begin(connection);
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

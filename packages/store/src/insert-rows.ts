import type { CompiledQuery, InsertObject, InsertQueryBuilder, InsertResult } from 'kysely';
import { dialectOf } from './dialect/dialect.ts';
import type { Database } from './schema/database.ts';
import type { Db } from './store.ts';

type Row<T extends keyof Database> = InsertObject<Database, T>;
type Insert<T extends keyof Database> = InsertQueryBuilder<Database, T, InsertResult>;

/** Rows to a statement, largest first: few enough texts that each is compiled and prepared once. */
const sizes = [200, 20, 1];

/** Compiled statements by the dialect, then by what they say. */
const kept = new WeakMap<object, Map<string, CompiledQuery>>();

/**
 * Inserts rows that all have the columns of the first, in their order, many to a statement. Statements have one of three
 * lengths and are compiled once for each, which is most of the cost of a small row. `onConflict` is added to each; as part
 * of what is kept, it must always be the same for the same table and columns.
 */
export async function insertRows<T extends keyof Database>(
  trx: Db,
  table: T,
  rows: readonly Row<T>[],
  onConflict?: (insert: Insert<T>) => Insert<T>,
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first) as (keyof Row<T>)[];
  const most = Math.floor(dialectOf(trx).maxBoundValues / columns.length);
  const statement = (size: number): CompiledQuery => {
    const { adapter } = trx.getExecutor();
    const statements = kept.get(adapter) ?? new Map<string, CompiledQuery>();
    kept.set(adapter, statements);
    const name = `${table} ${columns.join(' ')} ${size} ${onConflict === undefined ? '' : 'or'}`;
    const known = statements.get(name);
    if (known !== undefined) return known;
    const insert = trx.insertInto(table).values(Array.from({ length: size }, () => first)) as Insert<T>;
    const compiled = (onConflict === undefined ? insert : onConflict(insert)).compile();
    statements.set(name, compiled);
    return compiled;
  };
  let from = 0;
  for (const size of sizes) {
    if (size > most) continue;
    for (; rows.length - from >= size; from += size) {
      const parameters: unknown[] = [];
      for (let i = from; i < from + size; i++) for (const column of columns) parameters.push(rows[i]?.[column]);
      await trx.executeQuery({ ...statement(size), parameters });
    }
  }
}

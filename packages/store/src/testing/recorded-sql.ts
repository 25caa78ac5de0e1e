import SqliteDatabase from 'better-sqlite3';
import { sqliteKysely } from '../dialect/sqlite.ts';
import { migrate } from '../migrate.ts';
import type { Db } from '../store.ts';

/** Statements in order, one clause a line, the same in a row once, with how often. */
function counted(statements: readonly string[]): string[] {
  const clause =
    / (?=(?:from|inner join|left join|cross join|where|and|union|group by|order by|limit|on conflict|returning|values|set) )/g;
  const runs: { text: string; n: number }[] = [];
  for (const text of statements) {
    const last = runs.at(-1);
    if (last?.text === text) last.n++;
    else runs.push({ text, n: 1 });
  }
  return runs.map(
    ({ text, n }) => `${text.replace(/\s+/g, ' ').trim().replace(clause, '\n  ')};${n === 1 ? '' : ` -- ${n} times`}`,
  );
}

/**
 * Runs a function on an empty database and returns the SQL of every statement that it sends, one clause a line; a statement
 * that is sent several times in a row stands there once.
 */
export async function recordedSql(run: (db: Db) => Promise<unknown>): Promise<string> {
  const statements: string[] = [];
  const db = sqliteKysely(new SqliteDatabase(':memory:'), ({ query }) => {
    statements.push(query.sql);
  });
  await migrate({ read: db, write: db, location: ':memory:', close: () => db.destroy() });
  statements.length = 0;
  await run(db);
  await db.destroy();
  return `${counted(statements).join('\n\n')}\n`;
}

import SqliteDatabase from 'better-sqlite3';
import { sqliteKysely } from '../dialect/sqlite.ts';
import { migrate } from '../migrate.ts';
import type { Db } from '../store.ts';

/** Runs a function on an empty database and returns the SQL of every statement that it sends, one clause a line. */
export async function recordedSql(run: (db: Db) => Promise<unknown>): Promise<string> {
  const statements: string[] = [];
  const db = sqliteKysely(new SqliteDatabase(':memory:'), ({ query }) => {
    statements.push(query.sql);
  });
  await migrate({ read: db, write: db, location: ':memory:', close: () => db.destroy() });
  statements.length = 0;
  await run(db);
  await db.destroy();
  const clause =
    / (?=(?:from|inner join|left join|cross join|where|and|union|group by|order by|limit|on conflict|returning|values|set) )/g;
  return `${statements.map((text) => `${text.replace(/\s+/g, ' ').trim().replace(clause, '\n  ')};`).join('\n\n')}\n`;
}

import type SqliteDatabase from 'better-sqlite3';
import { Kysely, type Logger, SqliteAdapter, SqliteDialect, sql } from 'kysely';
import type { Database } from '../schema/database.ts';
import type { Db } from '../store.ts';
import { type Dialect, speaks } from './dialect.ts';
import { explainSqliteError } from './sqlite-errors.ts';
import { sqliteSearch } from './sqlite-search.ts';

/** "PpTd": what SQLite keeps in the file's header for a program to know its own files by. */
export const applicationId = 0x50_70_54_64;

export const sqlite: Dialect = {
  name: 'sqlite',
  maxBoundValues: 32_766,
  rowTable: sql`strict`,
  keyedTable: sql`strict, without rowid`,

  async begin(connection) {
    await sql`begin immediate`.execute(connection);
  },
  async beginReading(connection) {
    await sql`begin`.execute(connection);
  },
  async commit(connection) {
    await sql`commit`.execute(connection);
  },
  async rollback(connection) {
    try {
      await sql`rollback`.execute(connection);
    } catch (error) {
      if (!String(error).includes('no transaction is active')) throw error;
    }
  },
  async claim(connection) {
    await sql`pragma application_id = ${sql.raw(String(applicationId))}`.execute(connection);
  },
  async hasTable(db, name) {
    const { rows } = await sql`select 1 from sqlite_schema where type = 'table' and name = ${name}`.execute(db);
    return rows.length > 0;
  },
  explain: explainSqliteError,
  search: sqliteSearch,
};

class LensedSqliteDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    const adapter = new SqliteAdapter();
    speaks(adapter, sqlite);
    return adapter;
  }
}

const longestKeptStatement = 4_000;
const mostKeptStatements = 300;

/** Does what asks the driver; an error that is about the database as a whole, full, locked or damaged, is thrown as such. */
function explained<T>(ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    throw explainSqliteError(error) ?? error;
  }
}

/** What Kysely needs of a statement, with its errors explained. */
function explainedStatement(statement: SqliteDatabase.Statement<unknown[]>) {
  return {
    reader: statement.reader,
    all: (values: readonly unknown[]) => explained(() => statement.all(values)),
    run: (values: readonly unknown[]) => explained(() => statement.run(values)),
    iterate: (values: readonly unknown[]) => explained(() => statement.iterate(values)),
  };
}

/** The database, but a statement that is prepared again and again is prepared once: a third of the cost of a small one. */
function withKeptStatements(database: SqliteDatabase.Database) {
  const kept = new Map<string, ReturnType<typeof explainedStatement>>();
  return {
    close: () => {
      kept.clear();
      database.close();
    },
    prepare: (text: string) => {
      const known = kept.get(text);
      if (known !== undefined) return known;
      const statement = explainedStatement(explained(() => database.prepare<unknown[]>(text)));
      if (text.length <= longestKeptStatement) {
        if (kept.size >= mostKeptStatements) kept.clear();
        kept.set(text, statement);
      }
      return statement;
    },
  };
}

/** Kysely over an open SQLite database; `log` is told of every statement. */
export function sqliteKysely(database: SqliteDatabase.Database, log?: Logger): Db {
  return new Kysely<Database>({ dialect: new LensedSqliteDialect({ database: withKeptStatements(database) }), log });
}

import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { applicationId, sqliteKysely } from './dialect/sqlite.ts';
import { explainSqliteError } from './dialect/sqlite-errors.ts';
import { isForeignFile } from './dialect/sqlite-header.ts';
import { latestSchemaVersion } from './migrate.ts';
import type { Store } from './store.ts';
import { StoreError } from './store-error.ts';

/** Before it, a WAL reset could lose commits (https://sqlite.org/wal.html#walresetbug). */
const oldestSafe = [3, 51, 3] as const;

const inMemory = ':memory:';

function isAtLeast(version: string, oldest: readonly number[]): boolean {
  const parts = version.split('.').map(Number);
  for (const [i, least] of oldest.entries()) {
    const part = parts[i] ?? 0;
    if (part !== least) return part > least;
  }
  return true;
}

const foreign = (path: string, cause?: unknown): StoreError =>
  new StoreError(
    'not-a-database',
    `${path} is not a Papertide database.`,
    'It was left as it is. Keep it, and choose another file.',
    { cause },
  );

/** Refuses what is not ours, before SQLite touches it. */
function inspectFile(path: string): void {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (!stat.isFile() || isForeignFile(path, applicationId)) throw foreign(path);
}

/** Refuses what is not ours or newer than this program, before anything is written. */
function inspectDatabase(database: SqliteDatabase.Database, path: string): void {
  const objects = database.prepare<[], { n: number }>('select count(*) as n from sqlite_schema').get()?.n ?? 0;
  if (objects === 0) return;
  if (database.pragma('application_id', { simple: true }) !== applicationId) throw foreign(path);
  const { version } = database
    .prepare<[], { version: number }>('select coalesce(max(version), 0) as version from migration')
    .get() ?? { version: 0 };
  if (version > latestSchemaVersion) {
    throw new StoreError(
      'newer-schema',
      `${path} was made by a newer Papertide: its schema is version ${version}, this program knows ${latestSchemaVersion}.`,
      'Update Papertide, or choose another file. The database was left as it is.',
    );
  }
}

/** Refuses a SQLite in which data could be lost. */
function inspectVersion(database: SqliteDatabase.Database): void {
  const version = database.prepare<[], { version: string }>('select sqlite_version() as version').get()?.version ?? '';
  if (isAtLeast(version, oldestSafe)) return;
  throw new StoreError(
    'unsupported',
    `SQLite ${version} is too old: ${oldestSafe.join('.')} or later is needed.`,
    'Install the dependencies again: the right SQLite comes with better-sqlite3.',
  );
}

function connect(path: string, options: SqliteDatabase.Options): SqliteDatabase.Database {
  const database = new SqliteDatabase(path, options);
  database.pragma('busy_timeout = 5000');
  database.pragma('foreign_keys = on');
  return database;
}

function openMemory(): Store {
  const database = connect(inMemory, {});
  inspectVersion(database);
  const db = sqliteKysely(database);
  return { read: db, write: db, location: inMemory, close: () => db.destroy().then(() => void database.close()) };
}

function openFile(path: string): Store {
  if (!existsSync(dirname(path))) mkdirSync(dirname(path));
  inspectFile(path);
  const writer = connect(path, {});
  let reader: SqliteDatabase.Database;
  try {
    inspectVersion(writer);
    inspectDatabase(writer, path);
    // Of a new file: rows of a paper lie on a quarter of the pages, and a batch writes that many fewer.
    writer.pragma('page_size = 16384');
    writer.pragma('journal_mode = wal');
    // Enough in WAL mode against everything but a power cut, after which a harvest is read again from its checkpoint.
    writer.pragma('synchronous = normal');
    // A batch touches pages all over the indexes: keep them, and copy them into the file once for many batches.
    writer.pragma('cache_size = -16384');
    writer.pragma('wal_autocheckpoint = 2000');
    reader = connect(path, { readonly: true });
  } catch (error) {
    writer.close();
    throw error;
  }
  const write = sqliteKysely(writer);
  const read = sqliteKysely(reader);
  const close = async (): Promise<void> => {
    // Kysely closes only what has been asked something. The writer is last: it takes the log into the file.
    await read.destroy();
    reader.close();
    await write.destroy();
    writer.close();
  };
  return { read, write, location: path, close };
}

const pathErrors = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'ENOENT', 'ELOOP', 'ENAMETOOLONG']);

function explain(error: unknown, path: string): unknown {
  const hint = 'Check the path, and that this user may write to the file and to its folder, or choose another file.';
  if (error instanceof Error && 'code' in error && pathErrors.has(String(error.code))) {
    return new StoreError('no-permission', `${path} cannot be opened: ${error.message}`, hint, { cause: error });
  }
  const known = explainSqliteError(error);
  if (known === undefined) return error;
  if (known.code === 'not-a-database') return foreign(path, error);
  return new StoreError(known.code, `${path}: ${known.message}`, known.hint, { cause: error });
}

/**
 * Opens a database: a file's path (made where there is none, with the folder that holds it), `sqlite:` and a path, or `:memory:`.
 * Throws a `StoreError`, and leaves the file as it is, where it is not a Papertide database, was made by a newer
 * Papertide, may not be written or is locked. Does not migrate.
 */
export async function openStore(location: string): Promise<Store> {
  if (/^postgres(?:ql)?:/i.test(location)) {
    throw new StoreError('unsupported', 'PostgreSQL is not supported yet.', 'Name a file for the SQLite database.');
  }
  const name = location.replace(/^sqlite:(?:\/\/(?=\/|[^/]))?/i, '');
  const path = name === inMemory ? name : resolve(name);
  try {
    return path === inMemory ? openMemory() : openFile(path);
  } catch (error) {
    throw explain(error, path);
  }
}

import SqliteDatabase from 'better-sqlite3';
import { StoreError, type StoreErrorCode } from '../store-error.ts';

const troubles: readonly (readonly [prefix: string, code: StoreErrorCode, message: string, hint: string])[] = [
  [
    'SQLITE_BUSY',
    'locked',
    'The database is locked by another program.',
    'Wait until the other run has ended, or stop it, and try again.',
  ],
  ['SQLITE_LOCKED', 'locked', 'The database is locked.', 'Wait until the other run has ended, and try again.'],
  [
    'SQLITE_FULL',
    'disk-full',
    'The disk is full.',
    'Nothing of the last batch was written. Free some space and run again: it goes on where it stopped.',
  ],
  ['SQLITE_NOTADB', 'not-a-database', 'The file is not a Papertide database.', 'Keep it, and choose another file.'],
  [
    'SQLITE_CORRUPT',
    'damaged',
    'The database file is damaged.',
    'Keep the file, and restore a copy or collect again into another file.',
  ],
  [
    'SQLITE_IOERR',
    'damaged',
    'The database file could not be read or written.',
    'Check the disk, then try again; what was committed is kept.',
  ],
  [
    'SQLITE_READONLY',
    'no-permission',
    'The database cannot be written.',
    'Give this user the right to write to the file and to its folder, or choose another file.',
  ],
  [
    'SQLITE_CANTOPEN',
    'no-permission',
    'The database file cannot be opened.',
    'Check that the path names a file and that this user may read and write it and its folder.',
  ],
  [
    'SQLITE_PERM',
    'no-permission',
    'The database file may not be used.',
    'Give this user the right to write to the file and to its folder, or choose another file.',
  ],
];

/** What an error of better-sqlite3 says about the database as a whole; `undefined` for every other error. */
export function explainSqliteError(error: unknown): StoreError | undefined {
  if (!(error instanceof SqliteDatabase.SqliteError)) return undefined;
  const trouble = troubles.find(([prefix]) => error.code.startsWith(prefix));
  if (trouble === undefined) return undefined;
  const [, code, message, hint] = trouble;
  return new StoreError(code, message, hint, { cause: error });
}

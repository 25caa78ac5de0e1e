import { closeSync, openSync, readSync } from 'node:fs';

const magic = 'SQLite format 3\0';

/**
 * Whether a file cannot be a database of an application, judged by its first bytes alone: opening another program's
 * database, even to read, can leave files beside it. An empty file and an empty database may still become one.
 * Layout: https://sqlite.org/fileformat2.html#the_database_header
 */
export function isForeignFile(path: string, applicationId: number): boolean {
  const header = Buffer.alloc(108);
  const file = openSync(path, 'r');
  let size: number;
  try {
    size = readSync(file, header);
  } finally {
    closeSync(file);
  }
  if (size === 0) return false;
  if (size < header.length || header.toString('latin1', 0, magic.length) !== magic) return true;
  const tables = header.readUInt16BE(103);
  return header.readUInt32BE(68) !== applicationId && tables > 0;
}

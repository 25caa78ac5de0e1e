import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ServiceError } from '../service-error.ts';
import { type ExportFormat, type ExportTable, textOf } from './export-table.ts';

/** Writes a table to a stream and leaves the stream open. */
export async function writeExport(table: ExportTable, format: ExportFormat, to: NodeJS.WritableStream): Promise<void> {
  await pipeline(Readable.from(textOf(table, format)), to, { end: false });
}

/** Writes a table to a file, which appears only once it is whole. */
export function saveExport(table: ExportTable, format: ExportFormat, path: string): Promise<void> {
  return save(Readable.from(textOf(table, format)), path);
}

/** Writes a text to a file, which appears only once it is whole. */
export function saveText(text: string, path: string): Promise<void> {
  return save(Readable.from([text]), path);
}

async function save(from: Readable, path: string): Promise<void> {
  const part = `${path}.part`;
  try {
    await pipeline(from, createWriteStream(part));
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    if (!(error instanceof Error && 'code' in error && 'syscall' in error)) throw error;
    throw new ServiceError('no-file', `${path} cannot be written: ${error.message}`, 'Name another file with --out.', {
      cause: error,
    });
  }
}

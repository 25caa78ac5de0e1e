import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { IngestError } from '../ingest-error.ts';
import { type FileKind, isGzip, sniff } from './sniff.ts';

/** A file given by the operator, looked at but not yet read. */
export interface InputFile {
  readonly path: string;
  readonly name: string;
  readonly kind: Exclude<FileKind, 'empty' | 'binary'>;
  readonly bytes: number;
  readonly modifiedAt: Date;
  /** The same as long as the file is the same, wherever it lies: a hash of its size, its modification and its first 64 KiB. */
  readonly fingerprint: string;
  /** The content from the start, decompressed, and the number of bytes of the file read so far. */
  stream(): { readonly chunks: AsyncIterable<Buffer>; bytesRead(): number };
}

const headBytes = 64 * 1024;

/** Opens a file and tells its kind. Throws 'no-such-file', 'empty-file', or 'wrong-file-type' for what is no text. */
export async function openInputFile(path: string): Promise<InputFile> {
  const name = basename(path);
  const { head, size, modifiedAt } = await readHead(path);
  const stream = () => {
    const file = createReadStream(path);
    // Errors surface in the loop over the chunks, so the callback has nothing to do.
    const chunks: AsyncIterable<Buffer> = isGzip(head) ? pipeline(file, createGunzip(), () => {}) : file;
    return { chunks, bytesRead: () => file.bytesRead };
  };
  const kind = size === 0 ? 'empty' : sniff(isGzip(head) ? await firstBytes(stream().chunks) : head.subarray(0, 4096));
  if (kind === 'empty') throw new IngestError('empty-file', `${name} is empty`);
  if (kind === 'binary') {
    throw new IngestError('wrong-file-type', `${name} is neither JSON, nor HTML, nor text`, {
      hint: 'Give JSON lines (plain or gzip) to "collect file", a saved page to "collect page".',
    });
  }
  const fingerprint = createHash('sha256')
    .update(`${size} ${modifiedAt.getTime()} `)
    .update(head)
    .digest('hex')
    .slice(0, 32);
  return { path, name, kind, bytes: size, modifiedAt, fingerprint, stream };
}

async function readHead(path: string): Promise<{ head: Buffer; size: number; modifiedAt: Date }> {
  let handle: FileHandle;
  try {
    handle = await open(path, 'r');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : '';
    const message = code === 'EACCES' || code === 'EPERM' ? `${path} may not be read` : `there is no file ${path}`;
    throw new IngestError('no-such-file', message, { cause, hint: 'Check the path.' });
  }
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) throw new IngestError('wrong-file-type', `${path} is not a file`);
    const head = Buffer.alloc(Math.min(headBytes, stat.size));
    await handle.read(head, 0, head.length, 0);
    return { head, size: stat.size, modifiedAt: stat.mtime };
  } finally {
    await handle.close();
  }
}

async function firstBytes(chunks: AsyncIterable<Buffer>): Promise<Uint8Array> {
  try {
    for await (const chunk of chunks) return chunk.subarray(0, 4096);
  } catch {
    // Compressed data that cannot even start is no text.
    return new Uint8Array([0]);
  }
  return new Uint8Array();
}

/** The whole content as text, for kinds that cannot be read in pieces. Throws 'too-large' past `maxBytes` decoded. */
export async function readWhole(file: InputFile, maxBytes: number): Promise<string> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of file.stream().chunks) {
    bytes += chunk.length;
    if (bytes > maxBytes) {
      throw new IngestError('too-large', `${file.name} is larger than ${maxBytes / 1024 / 1024} MB`, {
        hint: 'JSON lines are read in pieces and may have any size.',
      });
    }
    parts.push(chunk);
  }
  return Buffer.concat(parts)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
}

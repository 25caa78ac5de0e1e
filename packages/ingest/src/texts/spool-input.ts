import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type InputFile, openInputFile } from '../sources/input-file.ts';

/**
 * Runs `use` on what a stream holds, laid down in a file of the system's temporary folder, so that it can be read twice and
 * is never held whole. The file is gone afterwards. Throws what `openInputFile` throws.
 */
export async function spoolInput<T>(input: NodeJS.ReadableStream, use: (file: InputFile) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'papertide-'));
  try {
    const path = join(folder, 'standard input');
    await pipeline(input, createWriteStream(path));
    return await use(await openInputFile(path));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

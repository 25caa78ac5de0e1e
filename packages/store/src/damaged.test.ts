import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, it } from 'vitest';
import { listRuns, migrate, openStore, readTotals, StoreError, writePapers } from './index.ts';
import { huggingface, paper } from './testing/papers.ts';

const folder = mkdtempSync(join(tmpdir(), 'papertide-damaged-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A database in which the first page of the table of papers is overwritten. */
async function damaged(): Promise<string> {
  const location = join(folder, 'damaged.sqlite');
  const store = await openStore(location);
  await migrate(store);
  await writePapers(store.write, [paper({})], huggingface);
  await store.close();
  const schema = new DatabaseSync(location);
  const { rootpage } = schema.prepare("select rootpage from sqlite_schema where name = 'paper'").get() ?? {};
  const { page_size } = schema.prepare('pragma page_size').get() ?? {};
  schema.close();
  const file = openSync(location, 'r+');
  const bytes = Number(page_size);
  writeSync(file, Buffer.alloc(bytes, 0xa5), 0, bytes, bytes * (Number(rootpage) - 1));
  closeSync(file);
  return location;
}

it('what a read meets in a damaged file is told as trouble with the database, with what to do', async () => {
  const store = await openStore(await damaged());
  const error = await readTotals(store.read).catch((trouble: unknown) => trouble);
  expect(error).toBeInstanceOf(StoreError);
  expect(error).toMatchObject({ code: 'damaged', hint: expect.stringContaining('Keep the file') });
  await store.close();
});

it('what is wrong with a question stays as it is', async () => {
  const store = await openStore(':memory:');
  await expect(listRuns(store.read, 1)).rejects.not.toBeInstanceOf(StoreError);
  await expect(listRuns(store.read, 1)).rejects.toThrow('no such table');
  await store.close();
});

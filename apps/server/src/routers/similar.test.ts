import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { Context } from '../context.ts';
import { SimilarWorker } from '../services/similar-worker.ts';
import { filledContext } from '../testing/index.ts';
import { createCaller } from './app-router.ts';

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

async function inMemory(): Promise<Context> {
  const ctx = await filledContext();
  ends.push(() => ctx.store.close());
  return ctx;
}

describe('papers.similar', () => {
  test('finds papers of the same subject, never the paper itself, and says by which words', async () => {
    const caller = createCaller(await inMemory());
    const { rows } = await caller.papers.list({ filter: { text: 'speech recognition' }, limit: 1 });
    const [paper] = rows;
    const { rows: similar, indexed } = await caller.papers.similar({ key: paper?.key ?? '' });
    expect(indexed).toBe(200);
    expect(similar).toHaveLength(10);
    expect(similar.every(({ paper: { title } }) => title.includes('speech recognition'))).toBe(true);
    expect(similar.map(({ paper: { key } }) => key)).not.toContain(paper?.key);
    expect(similar[0]?.sharedTerms).toContain('speech');
  });

  test('an unknown paper is not found', async () => {
    const caller = createCaller(await inMemory());
    await expect(caller.papers.similar({ key: 'nothing' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('the thread of a file database answers as the index in memory does', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'papertide-similar-'));
    const ctx = await filledContext({ config: { database: join(folder, 'similar.sqlite') } });
    const worker = ctx.similar;
    ends.push(async () => {
      if (worker instanceof SimilarWorker) await worker.close();
      await ctx.store.close();
      rmSync(folder, { recursive: true });
    });
    expect(worker).toBeInstanceOf(SimilarWorker);
    const key = '2506.02001';
    const byThread = await createCaller(ctx).papers.similar({ key });
    const inProcess = await createCaller(await inMemory()).papers.similar({ key });
    expect(byThread.rows.map(({ paper }) => paper.key)).toEqual(inProcess.rows.map(({ paper }) => paper.key));
  });
});

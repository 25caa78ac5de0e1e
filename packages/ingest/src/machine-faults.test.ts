import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { migrate, openStore } from '@papertide/store';
import { leaveRoom } from '@papertide/store/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collectArxivBulk } from './sources/arxiv-bulk/collect.ts';
import { collectHuggingFace } from './sources/huggingface/collect.ts';
import { bulkLine, servedPapers } from './testing/arxiv-papers.ts';
import { type Content, contentOf, keysOf } from './testing/content.ts';
import { fixtureDays } from './testing/fixture-day.ts';
import { startReplayServer } from './testing/replay-server.ts';
import { testContext } from './testing/test-context.ts';

const range = { from: '2025-03-03', to: '2025-03-14', trigger: 'hand' } as const;
const lists = fixtureDays(range.from, 12, 8);
const folder = mkdtempSync(join(tmpdir(), 'papertide-machine-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function undisturbed() {
  const server = await startReplayServer({ days: lists });
  const ctx = await testContext();
  await collectHuggingFace(ctx, { ...range, sourceUrl: server.url });
  await server.close();
  return contentOf(ctx.store, keysOf(lists));
}

describe('a disk that is full', () => {
  it.each([0, 1, 3, 9])('with room for %i pages: what is written is whole, and the next run goes on', async (pages) => {
    const server = await startReplayServer({ days: lists });
    const store = await openStore(join(folder, `full-${pages}.db`));
    await migrate(store);
    const ctx = { ...(await testContext()), store };
    await leaveRoom(store, pages);
    await expect(collectHuggingFace(ctx, { ...range, sourceUrl: server.url })).rejects.toMatchObject({
      code: 'disk-full',
    });
    expect((await contentOf(store, keysOf(lists))).wrongCounts).toEqual([]);
    await leaveRoom(store, 1_000_000);
    const run = await collectHuggingFace(ctx, { ...range, sourceUrl: server.url });
    expect(run.state).toBe('complete');
    expect(await contentOf(store, keysOf(lists))).toEqual(await undisturbed());
    await store.close();
    await server.close();
  });
});

describe('a disk that is full while a file is read', () => {
  const papers = servedPapers('2025-03-03', 2, 300);
  const keys = papers.map(({ id }) => id);
  const path = join(folder, 'snapshot.jsonl');
  const options = { path, categories: [], from: null, to: null };

  let undisturbedContent: Content;

  beforeAll(async () => {
    writeFileSync(path, `${papers.map(bulkLine).join('\n')}\n`);
    const ctx = await testContext();
    expect(await collectArxivBulk(ctx, options)).toMatchObject({ state: 'complete', papersNew: 600 });
    undisturbedContent = await contentOf(ctx.store, keys);
  });

  // A batch of 500 papers and one of 100: none fits into three pages, both take more than sixty.
  it.each([
    [0, false],
    [3, false],
    [60, true],
  ])('with room for %i pages: only whole batches are written, and the next run goes on', async (pages, hasBatch) => {
    const store = await openStore(join(folder, `full-bulk-${pages}.db`));
    await migrate(store);
    const ctx = { ...(await testContext()), store };
    await leaveRoom(store, pages);
    await expect(collectArxivBulk(ctx, options)).rejects.toMatchObject({ code: 'disk-full' });
    const left = await contentOf(store, keys);
    expect([left.totals.papers > 0, left.totals.papers % 500, left.wrongCounts]).toEqual([hasBatch, 0, []]);
    await leaveRoom(store, 1_000_000);
    const run = await collectArxivBulk(ctx, options);
    expect(run).toMatchObject({ state: 'complete', papersNew: 600 - left.totals.papers });
    expect(await contentOf(store, keys)).toEqual(undisturbedContent);
    await store.close();
  });
});

describe('a clock that is wrong', () => {
  it.each([
    ['two days behind', '2025-03-12T12:00:00Z'],
    ['two days ahead', '2025-03-16T12:00:00Z'],
  ])('%s: whatever it made of young days, the next run with the right time makes whole', async (_, wrong) => {
    const server = await startReplayServer({ days: lists, today: '2025-03-14' });
    const ctx = await testContext();
    const options = { ...range, sourceUrl: server.url };
    await collectHuggingFace({ ...ctx, now: () => wrong }, options);
    const later = await collectHuggingFace({ ...ctx, now: () => '2025-03-17T12:00:00Z' }, options);
    expect(later.state).toBe('complete');
    const content = await contentOf(ctx.store, keysOf(lists));
    expect(content.totals).toMatchObject({ papers: 80, listings: 80 });
    expect(content.wrongCounts).toEqual([]);
    await server.close();
  });

  it('set back by two days, a run is not kept out by the lease of one that died in the time to come', async () => {
    const server = await startReplayServer({ days: lists });
    const ctx = await testContext();
    const dead = new AbortController();
    const future = {
      ...ctx,
      now: () => '2025-07-02T12:00:00Z',
      signal: dead.signal,
      onProgress: () => dead.abort(),
    };
    await collectHuggingFace(future, { ...range, sourceUrl: server.url });
    const run = await collectHuggingFace(ctx, { ...range, sourceUrl: server.url });
    expect(run.state).toBe('complete');
    await server.close();
  });
});

describe('zones', () => {
  it.each(['Pacific/Kiritimati', 'Etc/GMT+12', 'America/Los_Angeles'])(
    'in %s the content is the same',
    { timeout: 60_000 },
    async (TZ) => {
      const server = await startReplayServer({ days: lists });
      const child = fileURLToPath(new URL('./testing/collect-child.ts', import.meta.url));
      const location = join(folder, `${TZ.replace(/\W/g, '-')}.db`);
      const args = [child, location, server.url, range.from, range.to, '2025-06-30T12:00:00Z'];
      const collector = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, TZ } });
      expect(await once(collector, 'exit')).toEqual([0, null]);
      const store = await openStore(location);
      expect(await contentOf(store, keysOf(lists))).toEqual(await undisturbed());
      await store.close();
      await server.close();
    },
  );
});

import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fixtureDays, startReplayServer } from '@papertide/ingest/testing';
import { expect, test } from 'vitest';
import { createCaller } from '../routers/app-router.ts';
import { fillAtFirstStart } from '../services/first-start.ts';
import { closedPort, filledContext, openPort, startTestServer, testContext } from '../testing/index.ts';
import { startServer } from './start-server.ts';

test('a port that is taken is named, with what to do next', async () => {
  const { port, close } = await openPort();
  const ctx = await testContext({ config: { port } });
  await expect(startServer(ctx)).rejects.toMatchObject({
    code: 'port-in-use',
    message: `Port ${port} of 127.0.0.1 is in use.`,
  });
  await close();
});

test('an empty database collects the last 28 days in the background, the next start does not', async () => {
  const source = await startReplayServer({ days: fixtureDays('2025-06-03', 28, 2), today: '2025-06-30' });
  const server = await startTestServer({ config: { firstStart: 'collect', sourceUrl: source.url } });
  const { ctx } = server;
  await expect.poll(() => ctx.job.running).toBe(true);
  await ctx.job.ended();
  const [run] = await createCaller(ctx).runs.list({});
  expect(run).toMatchObject({ trigger: 'first-start', state: 'complete', from: '2025-06-03', to: '2025-06-30' });
  const asked = source.requests.length;
  const again = await startServer(ctx);
  await again.close();
  expect(source.requests).toHaveLength(asked);
  await source.close();
});

test('where the source cannot be reached it says so and loads the demo corpus, marked as synthetic', async () => {
  const log: string[] = [];
  const server = await startTestServer({
    config: { firstStart: 'collect', sourceUrl: `http://127.0.0.1:${await closedPort()}` },
    log: (line) => log.push(line),
  });
  const { ctx } = server;
  const caller = createCaller(ctx);
  await expect.poll(async () => (await caller.runs.status()).papers, { timeout: 30_000 }).toBeGreaterThan(0);
  expect((await caller.runs.status()).provenance.synthetic).toBe(true);
  const [demo, first] = await caller.runs.list({});
  expect(demo).toMatchObject({ source: 'demo', state: 'running' });
  expect(first).toMatchObject({ source: 'huggingface', trigger: 'first-start', state: 'failed' });
  expect(first?.error).toContain('source-unreachable');
  expect(log.join('\n')).toContain('source-unreachable');
  expect((await caller.runs.status()).unreachable).toEqual({
    source: 'huggingface',
    error: first?.error,
    at: first?.finishedAt,
  });
  const csv = await (await fetch(`${server.url}/export/topics.csv`)).text();
  expect(csv.split('\n')[0]).toMatch(/,synthetic$/);
  await server.close();
}, 120_000);

test('closing finishes what is being answered and ends the streams of progress', async () => {
  const { store } = await filledContext();
  const server = await startTestServer({ store });
  const stream = await fetch(`${server.url}/trpc/runs.progress`, { headers: { accept: 'text/event-stream' } });
  const inFlight = fetch(`${server.url}/export/papers.csv`);
  const answer = await inFlight;
  const closing = server.close();
  expect((await answer.text()).trimEnd().split('\n')).toHaveLength(201);
  await stream.text();
  await closing;
  await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
});

test('closing cuts off a running collection, which says so, and the next start takes it up', async () => {
  const days = fixtureDays('2025-06-03', 28, 2);
  const source = await startReplayServer({ days, faults: [{ kind: 'hang', at: 9 }] });
  const folder = mkdtempSync(join(tmpdir(), 'papertide-cut-off-'));
  const config = { database: join(folder, 'papers.sqlite'), sourceUrl: source.url, firstStart: 'collect' } as const;
  const server = await startTestServer({ config });
  await expect.poll(() => source.requests.length).toBe(9);
  const { job } = server.ctx;
  await server.close();
  expect(job.latest).toMatchObject({ state: 'failed', error: expect.stringContaining('the program was stopped') });

  source.setFaults([]);
  const next = await startTestServer({ config });
  await expect.poll(() => next.ctx.job.running).toBe(true);
  await next.ctx.job.ended();
  const status = await createCaller(next.ctx).runs.status();
  expect(status).toMatchObject({ papers: 40, lastRun: { state: 'complete' } });
  expect(status.incompleteDays).toEqual(['2025-06-30']);
  await next.close();
  await source.close();
  rmSync(folder, { recursive: true });
});

test('a demo corpus that was cut off is loaded again, and until then its days are missing', async () => {
  const ctx = await testContext({ config: { firstStart: 'demo' } });
  expect(await fillAtFirstStart(ctx)).toBe('started');
  await expect.poll(() => ctx.job.latest?.done, { timeout: 30_000 }).toBeGreaterThanOrEqual(14);
  ctx.job.stop();
  await ctx.job.ended();
  const status = await createCaller(ctx).runs.status();
  expect(status).toMatchObject({ lastRun: { source: 'demo', state: 'failed' }, provenance: { synthetic: true } });
  expect(status.incompleteDays.length).toBeGreaterThan(400);

  expect(await fillAtFirstStart(ctx)).toBe('started');
  expect((await createCaller(ctx).runs.status()).running).toMatchObject({ source: 'demo', total: 730 });
  expect(ctx.job.cancel()).toBe(true);
  await ctx.job.ended();
  expect(await fillAtFirstStart(ctx)).toBe('not-empty');
}, 60_000);

test('a source that answers with empty lists only has nothing to read: it says so and loads the demo corpus', async () => {
  const source = await startReplayServer({ days: new Map() });
  const server = await startTestServer({ config: { firstStart: 'collect', sourceUrl: source.url } });
  const caller = createCaller(server.ctx);
  await expect.poll(async () => (await caller.runs.status()).papers, { timeout: 30_000 }).toBeGreaterThan(0);
  const [demo, first] = await caller.runs.list({});
  expect(demo).toMatchObject({ source: 'demo', trigger: 'first-start' });
  expect(first).toMatchObject({ state: 'failed', error: expect.stringContaining('nothing-to-read') });
  expect((await caller.runs.status()).unreachable).toMatchObject({ source: 'huggingface' });
  await server.close();
  await source.close();
}, 60_000);

test('a closed server holds its file no more, though maps were drawn and papers compared in threads', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'papertide-closed-'));
  const ctx = await filledContext({ config: { database: join(folder, 'house.sqlite') } });
  const server = await startServer(ctx);
  const caller = createCaller(ctx);
  const { rows } = await caller.papers.list({ limit: 1 });
  await Promise.all([caller.keywords.map({}), caller.papers.similar({ key: rows[0]?.key ?? '' })]);
  await server.close();
  expect(readdirSync(folder)).toEqual(['house.sqlite']);
  rmSync(folder, { recursive: true });
});

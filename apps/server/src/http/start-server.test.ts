import { fixtureDays, startReplayServer } from '@papertide/ingest/testing';
import { expect, test } from 'vitest';
import { createCaller } from '../routers/app-router.ts';
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

test('closing cancels a running collection, and its run says so', async () => {
  const faults = [{ kind: 'hang', at: 2 }] as const;
  const source = await startReplayServer({ days: fixtureDays('2025-06-03', 28, 2), faults });
  const server = await startTestServer({ config: { sourceUrl: source.url, firstStart: 'collect' } });
  await expect.poll(() => source.requests.length).toBe(2);
  const { job } = server.ctx;
  await server.close();
  await source.close();
  expect(job.latest?.state).toBe('cancelled');
});

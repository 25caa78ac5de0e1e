import { fixtureDays, servedPapers, startAtomServer, startReplayServer } from '@papertide/ingest/testing';
import { expect, test } from 'vitest';
import { filledContext, fixtureRange, testContext } from '../testing/index.ts';
import { createCaller } from './app-router.ts';

test('status tells how much there is and how far it reaches', async () => {
  const status = await createCaller(await filledContext()).runs.status();
  expect(status).toMatchObject({
    papers: 200,
    listings: 200,
    observations: 200,
    firstListed: fixtureRange.from,
    lastListed: fixtureRange.to,
    rejects: 0,
    runs: 1,
    incompleteDays: [],
    running: null,
    lastRun: { state: 'complete', papersNew: 200 },
  });
  expect(status.topicCoverage).toBeGreaterThan(0);
});

test('the calendar holds every day that was asked for', async () => {
  const { from, to, days } = await createCaller(await filledContext()).runs.calendar();
  expect([from, to]).toEqual([fixtureRange.from, fixtureRange.to]);
  expect(days.filter((day) => day.state === 'complete')).toHaveLength(fixtureRange.workdays);
});

test('collecting runs in the background, one at a time, and shows how far it is', async () => {
  const source = await startReplayServer({ days: fixtureDays('2025-06-02', 5, 3) });
  const ctx = await testContext({ config: { sourceUrl: source.url } });
  const caller = createCaller(ctx);
  const { runId } = await caller.runs.collect({ from: '2025-06-02', to: '2025-06-06' });
  await expect(caller.runs.collect({})).rejects.toMatchObject({ code: 'CONFLICT' });
  await ctx.job.ended();
  await source.close();
  expect((await caller.runs.list({})).map((run) => [run.id, run.state, run.papersNew])).toEqual([
    [runId, 'complete', 15],
  ]);
  expect(ctx.job.latest).toMatchObject({ runId, state: 'complete', done: 5, total: 5 });
});

test('papers of arXiv are collected by category, and a category that is none is a BAD_REQUEST', async () => {
  const source = await startAtomServer({ papers: servedPapers('2025-06-02', 3, 4) });
  const ctx = await testContext({ config: { arxivUrl: source.url } });
  const caller = createCaller(ctx);
  const days = { from: '2025-06-01', to: '2025-06-30', source: 'arxiv' } as const;
  await expect(caller.runs.collect({ ...days, categories: ['?'] })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  await caller.runs.collect({ ...days, categories: ['cs.CL'] });
  await ctx.job.ended();
  await source.close();
  expect((await caller.runs.list({}))[0]).toMatchObject({ source: 'arxiv', state: 'complete', papersNew: 6 });
  expect((await caller.runs.status()).sources.find(({ id }) => id === 'arxiv')).toMatchObject({
    name: 'arXiv',
    papers: 6,
  });
});

test('a run can be cancelled, and says so', async () => {
  const faults = [{ kind: 'hang', at: 1 }] as const;
  const source = await startReplayServer({ days: fixtureDays('2025-06-02', 5, 3), faults });
  const ctx = await testContext({ config: { sourceUrl: source.url } });
  const caller = createCaller(ctx);
  const { runId } = await caller.runs.collect({ from: '2025-06-02', to: '2025-06-06' });
  expect(await caller.runs.cancel({ runId })).toEqual({ cancelled: true });
  await ctx.job.ended();
  await source.close();
  expect((await caller.runs.list({}))[0]).toMatchObject({ id: runId, state: 'cancelled' });
});

test('days in the wrong order are a BAD_REQUEST', async () => {
  const caller = createCaller(await testContext());
  const request = { from: '2025-06-10', to: '2025-06-01' };
  await expect(caller.runs.collect(request)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
});

test('the demo corpus is refused beside real papers', async () => {
  const ctx = await filledContext();
  await expect(createCaller(ctx).runs.loadDemo()).rejects.toMatchObject({ code: 'CONFLICT' });
});

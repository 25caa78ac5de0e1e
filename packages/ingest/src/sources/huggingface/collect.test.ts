import { getPaper, listCollectedDays, readTotals } from '@papertide/store';
import { afterEach, describe, expect, it } from 'vitest';
import type { IngestContext } from '../../context.ts';
import { contentOf, keysOf } from '../../testing/content.ts';
import { fixtureDay, fixtureDays, fixtureElement } from '../../testing/fixture-day.ts';
import { type ReplayOptions, type ReplayServer, startReplayServer } from '../../testing/replay-server.ts';
import { stopAtReading, type TestContext, testContext } from '../../testing/test-context.ts';
import { collectHuggingFace } from './collect.ts';

// Thursday to Wednesday, long before the test clock's 2025-06-30.
const from = '2025-03-06';
const to = '2025-03-12';
const lists = fixtureDays(from, 7, 4);

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

async function start(options: Partial<ReplayOptions> = {}, overrides: Partial<IngestContext> = {}) {
  const server: ReplayServer = await startReplayServer({ days: lists, ...options });
  const ctx: TestContext = await testContext(overrides);
  open.push(server, ctx.store);
  const collect = (more: { from?: string; to?: string; again?: boolean } = {}) =>
    collectHuggingFace(ctx, { from, to, sourceUrl: server.url, trigger: 'hand', ...more });
  return { server, ctx, collect };
}

const daysAsked = (server: ReplayServer) => [...new Set(server.requests.map(({ day }) => day))];

describe('collectHuggingFace', () => {
  it('collects every day of a range, pages until an empty one, and records the run', async () => {
    const { server, ctx, collect } = await start();
    const run = await collect();
    expect(run).toMatchObject({
      source: 'huggingface',
      state: 'complete',
      unitsDone: 7,
      unitsTotal: 7,
      papersSeen: 20,
      papersNew: 20,
      observations: 20,
      rejects: 0,
      error: null,
    });
    expect(daysAsked(server)).toEqual([...lists.keys()]);
    expect(server.requests.filter(({ day }) => day === '2025-03-07').map(({ page }) => page)).toEqual([0, 1]);
    const days = await listCollectedDays(ctx.store.read, 'huggingface', null, null);
    expect(days.map(({ day, state, papers }) => [day, state, papers])).toEqual([
      ['2025-03-06', 'complete', 4],
      ['2025-03-07', 'complete', 4],
      ['2025-03-08', 'empty', 0],
      ['2025-03-09', 'empty', 0],
      ['2025-03-10', 'complete', 4],
      ['2025-03-11', 'complete', 4],
      ['2025-03-12', 'complete', 4],
    ]);
  });

  it('reads a day of several full pages to its end', async () => {
    const day = '2025-03-11';
    const { ctx, collect } = await start({ days: new Map([[day, fixtureDay(day, 230)]]) });
    const run = await collect({ from: day, to: day });
    expect(run.papersNew).toBe(230);
    expect((await readTotals(ctx.store.read)).papers).toBe(230);
  });

  it('adds nothing the second time, and does not ask for complete days', async () => {
    const { server, ctx, collect } = await start();
    await collect();
    const before = await contentOf(ctx.store, keysOf(lists));
    const asked = server.requests.length;
    const run = await collect();
    expect(run).toMatchObject({ state: 'complete', unitsTotal: 0, papersNew: 0, observations: 0 });
    expect(server.requests.length).toBe(asked);
    await collect({ again: true });
    expect(await contentOf(ctx.store, keysOf(lists))).toEqual(before);
  });

  it('reads young days again, so that upvotes grow', async () => {
    const day = '2025-06-27';
    const days = new Map([[day, [fixtureElement(day, 1, { upvotes: 3 })]]]);
    const { ctx, collect } = await start({ days });
    await collect({ from: day, to: day });
    days.set(day, [fixtureElement(day, 1, { upvotes: 30 })]);
    ctx.setNow('2025-07-01T12:00:00Z');
    const run = await collect({ from: day, to: day });
    expect(run).toMatchObject({ papersNew: 0, observations: 1 });
    const paper = await getPaper(ctx.store.read, '2506.27001');
    expect(paper?.observations.map(({ upvotes }) => upvotes)).toEqual([3, 30]);
  });

  it('waits for a list that is not published yet without calling that a failure', async () => {
    const today = '2025-06-30';
    const { ctx, collect } = await start({ today });
    const run = await collect({ from: '2025-06-30', to: '2025-07-04' });
    expect(run).toMatchObject({ state: 'complete', unitsTotal: 2 });
    const days = await listCollectedDays(ctx.store.read, 'huggingface', null, null);
    expect(days.map(({ day, state, reason }) => [day, state, reason])).toEqual([
      ['2025-06-30', 'incomplete', 'not published yet'],
      ['2025-07-01', 'incomplete', 'not published yet'],
    ]);
  });

  it('keeps the papers of a day whose list is empty later', async () => {
    const day = '2025-06-27';
    const days = new Map([[day, fixtureDay(day, 3)]]);
    const { ctx, collect } = await start({ days });
    await collect({ from: day, to: day });
    days.set(day, []);
    const run = await collect({ from: day, to: day });
    expect(run.state).toBe('incomplete');
    expect(run.error).toContain('its 3 papers are kept');
    const [known] = await listCollectedDays(ctx.store.read, 'huggingface', day, day);
    expect(known).toMatchObject({ state: 'complete', papers: 3 });
  });

  it('keeps what is done when it is stopped, and goes on from there', async () => {
    const { server, ctx, collect } = await start({}, stopAtReading(12));
    const run = await collect();
    expect(run.state).toBe('cancelled');
    expect(run.unitsDone).toBeGreaterThan(0);
    expect(run.unitsDone).toBeLessThan(7);
    expect(run.finishedAt).not.toBeNull();
    const rest = await collectHuggingFace(
      { ...ctx, signal: undefined },
      { from, to, sourceUrl: server.url, trigger: 'hand' },
    );
    expect(rest.unitsTotal).toBe(7 - run.unitsDone);
    expect((await readTotals(ctx.store.read)).papers).toBe(20);
  });

  it('keeps rejected records with their reasons, once, and collects the rest', async () => {
    const day = '2025-03-11';
    const list = [...fixtureDay(day, 3), { paper: { title: 'No id' } }];
    const { collect } = await start({ days: new Map([[day, list]]) });
    const run = await collect({ from: day, to: day });
    expect(run).toMatchObject({ state: 'complete', papersNew: 3, rejects: 1 });
  });

  it('says so when the format of the source has changed', async () => {
    const { collect } = await start({ faults: [{ kind: 'missing-field', field: 'upvotes', at: {} }] });
    const run = await collect();
    expect(run).toMatchObject({ state: 'incomplete', papersNew: 20 });
    expect(run.error).toContain('upvotes is missing or of another type in 20 of 20 records');
  });

  it('ends as failed, quickly, when the source cannot be reached', async () => {
    const { server, ctx, collect } = await start();
    await server.close();
    const run = await collect();
    expect(run).toMatchObject({ state: 'failed', unitsDone: 0 });
    expect(run.error).toMatch(/^source-unreachable: 127\.0\.0\.1:\d+ cannot be reached/);
    expect(ctx.waits).toEqual([]);
    expect(await listCollectedDays(ctx.store.read, 'huggingface', null, null)).toEqual([]);
  });

  it('stops asking after three failed days in a row', async () => {
    const { server, collect } = await start({ faults: [{ kind: 'http-500', at: {} }] });
    const run = await collect();
    expect(run.state).toBe('failed');
    expect(run.error).toContain('stopped asking after 3 failed days in a row, 4 more days were not asked for');
    expect(daysAsked(server)).toHaveLength(3);
  });

  it('refuses hosts that are not allowed and days that are none, without a run', async () => {
    const { ctx } = await start();
    await expect(
      collectHuggingFace(ctx, { from, to, sourceUrl: 'https://example.com', trigger: 'hand' }),
    ).rejects.toMatchObject({ code: 'host-not-allowed' });
    await expect(collectHuggingFace(ctx, { from: '2025-02-30', to, trigger: 'hand' })).rejects.toMatchObject({
      code: 'bad-day',
    });
    expect((await readTotals(ctx.store.read)).runs).toBe(0);
  });

  it('two collections at once: the second is refused and changes nothing', async () => {
    const { ctx, collect } = await start();
    const [first, second] = await Promise.allSettled([collect(), collect()]);
    expect(first).toMatchObject({ status: 'fulfilled', value: { state: 'complete' } });
    expect(second).toMatchObject({ status: 'rejected', reason: { code: 'busy' } });
    expect(await readTotals(ctx.store.read)).toMatchObject({ papers: 20, listings: 20, observations: 20, runs: 1 });
  });

  it('tells where it stands, in words', async () => {
    const { ctx, collect } = await start();
    await collect();
    expect(ctx.progress[0]).toMatchObject({
      unit: 'day',
      done: 0,
      total: 7,
      state: 'running',
      doing: '6 March 2025, page 1',
    });
    expect(ctx.progress.at(-1)).toMatchObject({
      done: 7,
      total: 7,
      papersSeen: 20,
      papersNew: 20,
      state: 'complete',
      doing: 'done',
    });
  });
});

import { listCollectedDays, readTotals } from '@papertide/store';
import { describe, expect, it } from 'vitest';
import { collectHuggingFace } from '../sources/huggingface/collect.ts';
import { fixtureDay } from '../testing/fixture-day.ts';
import { startReplayServer } from '../testing/replay-server.ts';
import { testContext } from '../testing/test-context.ts';
import { dropDemo } from './drop-demo.ts';
import { loadDemo } from './load-demo.ts';

const day = '2025-03-11';

/** Loads the first days of the corpus only: the rest is cut off by a stop. */
async function partlyLoaded() {
  const stop = new AbortController();
  const ctx = await testContext({ signal: stop.signal, onProgress: ({ done }) => done >= 14 && stop.abort() });
  const run = await loadDemo(ctx, { through: '2026-05-29' });
  return { run, ctx: { ...ctx, signal: undefined, onProgress: undefined } };
}

describe('the demo corpus in a database', () => {
  it('is marked as invented, with its days complete', async () => {
    const { run, ctx } = await partlyLoaded();
    expect(run).toMatchObject({ source: 'demo', state: 'cancelled' });
    const totals = await readTotals(ctx.store.read);
    expect(totals.papers).toBeGreaterThan(100);
    expect(totals).toMatchObject({ papers: run.papersNew, synthetic: true });
    expect(totals.observations).toBeGreaterThan(2 * totals.papers);
    const days = await listCollectedDays(ctx.store.read, 'demo', null, null);
    expect(days[0]).toMatchObject({ day: '2024-05-30', state: 'complete' });
  });

  it('is dropped whole', async () => {
    const { run, ctx } = await partlyLoaded();
    expect(await dropDemo(ctx)).toEqual({ papers: run.papersNew });
    expect(await readTotals(ctx.store.read)).toMatchObject({ papers: 0, listings: 0, observations: 0 });
    expect(await listCollectedDays(ctx.store.read, 'demo', null, null)).toEqual([]);
  });

  it('makes room for the first real paper, and does not come back', async () => {
    const { ctx } = await partlyLoaded();
    const server = await startReplayServer({ days: new Map([[day, fixtureDay(day, 3)]]) });
    await collectHuggingFace(ctx, { from: day, to: day, sourceUrl: server.url, trigger: 'hand' });
    await server.close();
    expect(await readTotals(ctx.store.read)).toMatchObject({ papers: 3, synthetic: false });
    await expect(loadDemo(ctx, { through: '2026-05-29' })).rejects.toMatchObject({ code: 'real-papers-present' });
  });

  it('stays when a real source shows nothing', async () => {
    const { run, ctx } = await partlyLoaded();
    const server = await startReplayServer({ days: new Map() });
    await collectHuggingFace(ctx, { from: day, to: day, sourceUrl: server.url, trigger: 'hand' });
    await server.close();
    expect((await readTotals(ctx.store.read)).papers).toBe(run.papersNew);
  });

  it('needs a day', async () => {
    const ctx = await testContext();
    await expect(loadDemo(ctx, { through: 'today' })).rejects.toMatchObject({ code: 'bad-day' });
  });
});

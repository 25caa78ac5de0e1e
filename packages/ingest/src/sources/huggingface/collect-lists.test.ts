import { getPaper, readTotals } from '@papertide/store';
import { describe, expect, it } from 'vitest';
import { keysOf } from '../../testing/content.ts';
import { fixtureDays } from '../../testing/fixture-day.ts';
import { startReplayServer } from '../../testing/replay-server.ts';
import { testContext } from '../../testing/test-context.ts';
import { collectHuggingFace } from './collect.ts';
import { collectHuggingFaceLists, type Named } from './collect-lists.ts';

/** Ten weekdays from Monday 3 March 2025, 30 papers each. */
const days = fixtureDays('2025-03-03', 12, 30);

async function collect(...named: Named[]) {
  const server = await startReplayServer({ days });
  const ctx = await testContext();
  const run = await collectHuggingFaceLists(ctx, { named, sourceUrl: server.url, trigger: 'hand' });
  await server.close();
  return { ctx, run, requests: server.requests };
}

describe('collectHuggingFaceLists', () => {
  it('takes the papers of a week, each listed on its own day, in few requests', async () => {
    const { ctx, run, requests } = await collect({ kind: 'week', id: '2025-W10' });
    expect(run).toMatchObject({ state: 'complete', papersNew: 150, observations: 150 });
    expect(run.bytes).toBeGreaterThan(10_000);
    expect(requests.length).toBeLessThanOrEqual(4);
    const { firstListed, lastListed } = await readTotals(ctx.store.read);
    expect([firstListed, lastListed]).toEqual(['2025-03-03', '2025-03-07']);
  });

  it('says the same as the lists of the days, and adds nothing to them', async () => {
    const server = await startReplayServer({ days });
    const ctx = await testContext();
    const trigger = 'hand' as const;
    await collectHuggingFace(ctx, { from: '2025-03-03', to: '2025-03-14', sourceUrl: server.url, trigger });
    const named = [{ kind: 'month', id: '2025-03' }] as const;
    const run = await collectHuggingFaceLists(ctx, { named, sourceUrl: server.url, trigger });
    expect(run).toMatchObject({ state: 'complete', papersSeen: 300, papersNew: 0, observations: 0 });
    await server.close();
  });

  it('takes a single paper, and names one that is not there without giving up', async () => {
    const [first] = keysOf(new Map([['2025-03-04', days.get('2025-03-04') ?? []]]));
    const id = String(first);
    const { ctx, run } = await collect({ kind: 'paper', id: '2501.99999' }, { kind: 'paper', id: `${id}v2` });
    expect(run).toMatchObject({ state: 'incomplete', papersNew: 1 });
    expect(run.error).toBe('paper 2501.99999 (the source does not have it)');
    expect((await getPaper(ctx.store.read, id))?.title).not.toBe('');
  });

  it.each([
    ['week', '2025-W60'],
    ['month', '2025-13'],
    ['paper', 'yesterday'],
  ] as const)('refuses the %s %s before a run', async (kind, id) => {
    const ctx = await testContext();
    const options = { named: [{ kind, id }], trigger: 'hand' } as const;
    await expect(collectHuggingFaceLists(ctx, options)).rejects.toMatchObject({ code: 'bad-day' });
    expect((await readTotals(ctx.store.read)).runs).toBe(0);
  });
});

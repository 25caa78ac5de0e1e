import { listCollectedDays, type Store } from '@papertide/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Content, contentOf, keysOf } from '../../testing/content.ts';
import type { Fault } from '../../testing/faults.ts';
import { fixtureDays } from '../../testing/fixture-day.ts';
import { type ReplayServer, startReplayServer } from '../../testing/replay-server.ts';
import { testContext } from '../../testing/test-context.ts';
import { collectHuggingFace } from './collect.ts';

const from = '2025-03-06';
const to = '2025-03-12';
const lists = fixtureDays(from, 7, 4);
const keys = keysOf(lists);
const struckDay = '2025-03-10';

let server: ReplayServer;
let faultFree: Content;

beforeAll(async () => {
  server = await startReplayServer({ days: lists });
  const { run, content, store } = await collectWith([]);
  expect(run.state).toBe('complete');
  faultFree = content;
  await store.close();
});
afterAll(() => server.close());

async function collectWith(faults: readonly Fault[]) {
  server.setFaults(faults);
  const ctx = await testContext({ limits: { requestMs: 300, maxBytes: 1024 * 1024 } });
  const run = await collectHuggingFace(ctx, { from, to, sourceUrl: server.url, trigger: 'hand' });
  return { run, store: ctx.store, content: await contentOf(ctx.store, keys) };
}

const stateOf = async (store: Store) => (await listCollectedDays(store.read, 'huggingface', struckDay, struckDay))[0];

it('a page that comes twice once is asked for again', async () => {
  const { run, content, store } = await collectWith([
    { kind: 'duplicate-page', at: { day: struckDay, page: 1 }, times: 1 },
  ]);
  expect(run.state).toBe('complete');
  expect(content).toEqual(faultFree);
  await store.close();
});

it('a page that keeps coming is named, and its day is incomplete', async () => {
  const { run, store } = await collectWith([{ kind: 'duplicate-page', at: { day: struckDay, page: 1 } }]);
  expect(run.error).toContain(`${struckDay} (bad-answer: page 2 repeats the pages before it)`);
  expect(await stateOf(store)).toMatchObject({ state: 'incomplete' });
  await store.close();
});

it('a day that keeps failing is incomplete with the reason, and the rest is collected', async () => {
  const { run, content, store } = await collectWith([{ kind: 'http-503', at: { day: struckDay } }]);
  expect(run).toMatchObject({ state: 'incomplete', error: expect.stringContaining(struckDay) });
  expect(content.totals.papers).toBe(16);
  expect(await stateOf(store)).toMatchObject({
    state: 'incomplete',
    papers: 0,
    reason: expect.stringMatching(/^[a-z-]+: ./),
  });
  await store.close();
});

it('a redirect to another host ends the run before anything is sent there', async () => {
  const { run, store } = await collectWith([{ kind: 'redirect-away', at: { day: struckDay } }]);
  expect(run).toMatchObject({ state: 'failed', unitsDone: 4 });
  expect(run.error).toContain('host-not-allowed: example.com');
  await store.close();
});

describe('a field that is', () => {
  it.each(['missing-field', 'null-field', 'retyped-field'] as const)(
    '%s leaves the paper, with the field unknown, and is reported',
    async (kind) => {
      const { run, content, store } = await collectWith([{ kind, field: 'upvotes', at: {} }]);
      expect(run).toMatchObject({
        state: 'incomplete',
        error: expect.stringContaining('upvotes is missing or of another type'),
      });
      expect(content.totals.papers).toBe(20);
      await store.close();
    },
  );

  it.each(['id', 'title'])('missing and needed (%s) rejects the record, never the run', async (field) => {
    const { run, content, store } = await collectWith([{ kind: 'missing-field', field, at: { day: struckDay } }]);
    expect(run).toMatchObject({ papersNew: 16, rejects: 4 });
    expect(content.totals.papers).toBe(16);
    expect(await stateOf(store)).toMatchObject({ state: 'incomplete', reason: 'none of its 4 records could be used' });
    await store.close();
  });
});

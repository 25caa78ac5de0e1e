import { collectHuggingFace } from '@papertide/ingest';
import { fixtureDays, startReplayServer } from '@papertide/ingest/testing';
import { readRevision } from '@papertide/store';
import { expect, test } from 'vitest';
import type { Context } from '../context.ts';
import { filledContext } from '../testing/index.ts';
import { ingestContext } from './ingest-context.ts';
import { SimilarIndex } from './similar-index.ts';

async function collect(ctx: Context, days: Map<string, Record<string, unknown>[]>) {
  const server = await startReplayServer({ days });
  const [from = '', to = from] = [...days.keys()].sort();
  await collectHuggingFace(ingestContext(ctx), { from, to, sourceUrl: server.url, trigger: 'hand', again: true });
  await server.close();
}

const keyOf = (days: Map<string, Record<string, unknown>[]>, day: string, n: number): string =>
  (days.get(day)?.[n]?.paper as { id: string } | undefined)?.id ?? '';

test('papers that came since are taken in, and found from both sides', async () => {
  const ctx = await filledContext();
  const index = new SimilarIndex(ctx.store.read);
  const ask = async (key: string) =>
    index.find({ key, revision: await readRevision(ctx.store.read), isFilling: false });
  const known = keyOf(fixtureDays('2025-06-02', 1, 10), '2025-06-02', 0);
  expect((await ask(known)).indexed).toBe(200);
  const later = fixtureDays('2025-06-30', 1, 10);
  await collect(ctx, later);
  const fresh = keyOf(later, '2025-06-30', 0);
  const found = await ask(fresh);
  expect(found.indexed).toBe(210);
  expect(found.papers?.length).toBe(10);
  const whole = new SimilarIndex(ctx.store.read);
  const anew = await whole.find({ key: known, revision: 0, isFilling: false });
  expect((await ask(known)).papers?.map(({ id }) => id).sort()).toEqual(anew.papers?.map(({ id }) => id).sort());
});

test('a paper that was reworded is compared by its new words', async () => {
  const days = fixtureDays('2025-06-02', 3, 20);
  const ctx = await filledContext({}, days);
  const index = new SimilarIndex(ctx.store.read);
  const key = keyOf(days, '2025-06-02', 0);
  const ask = async () => index.find({ key, revision: await readRevision(ctx.store.read), isFilling: false });
  const before = await ask();
  const [first] = days.get('2025-06-02') ?? [];
  Object.assign(first?.paper as object, {
    title: 'Speech recognition for tides',
    summary: 'Speech recognition, again.',
  });
  await collect({ ...ctx, now: () => '2025-07-02T12:00:00Z' }, new Map([['2025-06-02', days.get('2025-06-02') ?? []]]));
  const after = await ask();
  expect(after.indexed).toBe(before.indexed);
  expect(after.papers?.[0]?.sharedTerms).not.toEqual(before.papers?.[0]?.sharedTerms);
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { everyPaper, paperQuerySchema } from '@papertide/core/query';
import { collectHuggingFace } from '@papertide/ingest';
import { startReplayServer } from '@papertide/ingest/testing';
import { countPapers } from '@papertide/store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Context } from '../context.ts';
import { fixtureLists, testContext } from '../testing/index.ts';
import { answer } from './answer.ts';
import { ingestContext } from './ingest-context.ts';
import { listPapers } from './list-papers.ts';
import { suggestQuerySchema, topicRankQuerySchema } from './queries.ts';
import { rankTopics } from './rank-topics.ts';
import { readStatus } from './read-status.ts';
import { suggestSeries } from './suggest-series.ts';

let folder: string;
let ctx: Context;
let source: Awaited<ReturnType<typeof startReplayServer>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'papertide-'));
  ctx = await testContext({ config: { database: join(folder, 'papers.sqlite') } });
  source = await startReplayServer({ days: fixtureLists() });
});
afterAll(async () => {
  await source.close();
  await ctx.store.close();
  await rm(folder, { recursive: true });
});

const collect = (day: string) =>
  collectHuggingFace(ingestContext(ctx), { from: day, to: day, sourceUrl: source.url, trigger: 'hand' });
const count = ({ store }: Context) => countPapers(store.read, everyPaper);

test('an answer is of one revision, whatever is committed while it is computed', async () => {
  await collect('2025-06-02');
  const during = await answer(ctx, 'test', null, async (corpus, still) => {
    const before = await count(still);
    await collect('2025-06-03');
    return { before, after: await count(still), known: corpus.totals.papers };
  });
  expect(during).toMatchObject({ before: 10, after: 10, known: 10 });
  const next = await answer(ctx, 'test', null, async (corpus, still) => ({
    before: await count(still),
    known: corpus.totals.papers,
  }));
  expect(next).toMatchObject({ before: 20, known: 20 });
  expect(next.provenance.revision).toBeGreaterThan(during.provenance.revision);
});

test('answers that are asked for at once wait for each other, also through the corpus that they share', async () => {
  await collect('2025-06-04');
  const answers = await Promise.all([
    listPapers(ctx, paperQuerySchema.parse({})),
    suggestSeries(ctx, suggestQuerySchema.parse({ text: 'speech' })),
    readStatus(ctx),
    rankTopics(ctx, topicRankQuerySchema.parse({})),
    listPapers(ctx, paperQuerySchema.parse({ sort: 'upvotes' })),
  ]);
  expect(answers[0].total).toBe(30);
  expect(answers[4].total).toBe(30);
});

test('a failure ends the snapshot and is not kept', async () => {
  const failing = answer(ctx, 'failing', null, () => Promise.reject(new Error('away')));
  await expect(failing).rejects.toThrow('away');
  expect(await answer(ctx, 'failing', null, async () => ({ back: true }))).toMatchObject({ back: true });
});

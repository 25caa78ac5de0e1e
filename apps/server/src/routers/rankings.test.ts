import { fixtureDays } from '@papertide/ingest/testing';
import { beforeAll, expect, test } from 'vitest';
import type { Context } from '../context.ts';
import { filledContext, testContext } from '../testing/index.ts';
import { createCaller } from './app-router.ts';

let ctx: Context;
beforeAll(async () => {
  ctx = await filledContext();
});

test('young data is halved into whole weeks: two weeks against the two before', async () => {
  const { now, before } = await createCaller(ctx).topics.rank({});
  expect(now).toEqual({ from: '2025-06-14', to: '2025-06-27', papers: 100 });
  expect(before).toEqual({ from: '2025-06-02', to: '2025-06-13', papers: 100 });
});

test('topics come with their share, its change, a sparkline and where they belong', async () => {
  const { rows, count } = await createCaller(ctx).topics.rank({ limit: 3 });
  expect(rows).toHaveLength(3);
  expect(count).toBeGreaterThanOrEqual(3);
  const counts = rows.map((row) => row.growth.now.n);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  for (const row of rows) {
    expect(row.area).not.toBeNull();
    expect(row.growth.now.total).toBe(100);
    expect(row.spark).toHaveLength(4);
    expect(row.firstSeen).toBe('2025-06-02');
    expect(row.medianUpvotes).not.toBeNull();
  }
});

test('readings choose topics by what happened to them', async () => {
  const { rows } = await createCaller(ctx).topics.rank({ readings: ['rising', 'new'] });
  expect(rows).toEqual([]);
  const steady = await createCaller(ctx).topics.rank({ readings: ['steady'] });
  expect(steady.rows.length).toBeGreaterThan(0);
  expect(steady.rows.every((row) => row.growth.reading === 'steady')).toBe(true);
});

test('keywords of the source are shared out among papers that have keywords', async () => {
  const { rows, now } = await createCaller(ctx).keywords.rank({ origin: 'source-keyword', limit: 10 });
  expect(now?.papers).toBe(100);
  const sparse = rows.find((row) => row.ref.key === 'sparse attention');
  expect(sparse?.growth.now).toMatchObject({ n: 20, total: 100, value: 0.2 });
});

test('typing narrows keywords, and count says how many there are', async () => {
  const { rows, count } = await createCaller(ctx).keywords.rank({ origin: 'source-keyword', text: 'sparse', limit: 1 });
  expect(rows.map((row) => row.ref.key)).toEqual(['sparse attention']);
  expect(count).toBe(1);
});

test('series have names, and a key that nothing is counted under is its own', async () => {
  const names = await createCaller(ctx).keywords.names([
    { dimension: 'topic', key: 'retrieval-augmented-generation' },
    { dimension: 'keyword', key: 'large language model' },
    { dimension: 'keyword', key: 'never written' },
  ]);
  expect(names.map(({ label }) => label)).toEqual([
    'Retrieval-augmented generation',
    'large language models',
    'never written',
  ]);
});

test('suggestions mix topics and keyphrases with their papers', async () => {
  const suggestions = await createCaller(ctx).keywords.suggest({ text: 'speech', limit: 6 });
  expect(suggestions.some((s) => s.ref.dimension === 'topic')).toBe(true);
  expect(suggestions.every((s) => s.label.length > 0)).toBe(true);
  const largest = await createCaller(ctx).keywords.suggest({ text: '', limit: 3 });
  expect(largest.map((s) => s.papers)).toEqual(largest.map((s) => s.papers).toSorted((a, b) => b - a));
});

test('the taxonomy lists every topic once with its papers', async () => {
  const { topics, areas } = await createCaller(ctx).topics.taxonomy();
  expect(new Set(topics.map((t) => t.id)).size).toBe(topics.length);
  expect(topics.every((t) => areas.some((a) => a.id === t.areaId))).toBe(true);
  const largest = topics.toSorted((a, b) => b.papers - a.papers)[0];
  const { total } = await createCaller(ctx).papers.count({ topics: [largest?.id ?? ''] });
  expect(total).toBeGreaterThan(0);
  expect(largest?.papers).toBe(total);
});

test('without data rankings are empty, with no window', async () => {
  const empty = createCaller(await testContext());
  expect(await empty.topics.rank({})).toMatchObject({ rows: [], count: 0, now: null, before: null });
  expect(await empty.keywords.rank({})).toMatchObject({ rows: [], count: 0, hidden: 0, now: null });
});

test('a window that ends before it starts is a BAD_REQUEST', async () => {
  const window = { from: '2025-06-10', to: '2025-06-01' };
  await expect(createCaller(ctx).topics.rank({ window })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
});

test('where the data does not reach back over the window before, no change is claimed', async () => {
  const window = { from: '2025-06-09', to: '2025-06-20' };
  const { rows, before } = await createCaller(ctx).topics.rank({ window });
  expect(before).toBeNull();
  expect(rows.length).toBeGreaterThan(0);
  for (const { growth } of rows) {
    expect(growth.reading).toBe('too-few');
    expect(growth.change.difference).toBeNull();
  }
});

test('of many topics tested together a steep rise is supported, and what a ranking shows changes nothing of it', async () => {
  const lists = fixtureDays('2025-04-07', 12 * 7, 10);
  for (const [i, elements] of [...lists.values()].entries()) {
    const week = Math.floor(i / 7);
    for (const { paper } of elements.slice(0, Math.round(1.2 ** week))) {
      Object.assign(paper as object, { ai_keywords: ['tide prediction'] });
    }
  }
  const caller = createCaller(await filledContext({}, lists));
  const ranking = await caller.keywords.rank({ origin: 'source-keyword', sort: 'change' });
  expect(ranking.tested).toBe(7);
  const [first] = ranking.rows;
  expect(first).toMatchObject({ ref: { key: 'tide prediction' }, evidence: 'supported' });
  expect(first?.q).toBeLessThan(0.05);
  for (const row of ranking.rows) {
    expect(row.evidence === null).toBe(['steady', 'too-few'].includes(row.growth.reading));
    if (row.evidence === 'supported') expect(row.q).toBeLessThanOrEqual(0.05);
  }
  const narrowed = await caller.keywords.rank({ origin: 'source-keyword', text: 'tide', general: true, limit: 1 });
  expect(narrowed.tested).toBe(7);
  expect(narrowed.rows[0]?.q).toBe(first?.q);
});

test('nothing is tested without a window before', async () => {
  const { rows, tested } = await createCaller(ctx).topics.rank({ window: { days: 26 } });
  expect(tested).toBe(0);
  expect(rows.every((row) => row.q === null && row.evidence === null)).toBe(true);
});

test('a ranking of some papers counts, shares out and lists only them', async () => {
  const caller = createCaller(ctx);
  const [largest] = (await caller.topics.rank({ limit: 1 })).rows;
  const filter = { topics: [largest?.ref.key ?? ''], minUpvotes: 5 };
  for (const origin of ['keyword', 'source-keyword', 'any-keyword', 'single-keyword'] as const) {
    const { rows, now, before } = await caller.keywords.rank({ filter, origin, limit: 10 });
    if (now === null || before === null) throw new Error('no window');
    const within = (key: string) => ({ ...filter, within: [{ dimension: origin, key }] });
    expect(rows.length).toBeGreaterThan(0);
    for (const { ref, growth, spark, firstSeen } of rows) {
      const list = await caller.papers.list({ filter: { ...within(ref.key), from: now.from, to: now.to } });
      expect(growth.now).toMatchObject({ n: list.total, total: now.papers });
      const earlier = { ...within(ref.key), from: before.from, to: before.to };
      expect(growth.before).toMatchObject({ n: (await caller.papers.count(earlier)).total, total: before.papers });
      expect(spark.every((share) => share === null || share <= 1)).toBe(true);
      const days = (await caller.papers.list({ filter: within(ref.key), limit: 100 })).rows.map((row) => row.listedOn);
      expect(firstSeen).toBe(days.toSorted()[0]);
    }
  }
  const { total } = await caller.papers.count({ ...filter, from: '2025-06-14', to: '2025-06-27' });
  const topics = await caller.topics.rank({ filter });
  expect(topics.now?.papers).toBe(total);
  expect(topics.rows[0]).toMatchObject({ ref: largest?.ref, growth: { now: { n: total, total } } });
});

test('two periods of some papers hold the rows of their ranking', async () => {
  const caller = createCaller(ctx);
  const filter = { text: 'model OR language' };
  const ranking = await caller.keywords.rank({ filter, limit: 500 });
  const periods = await caller.keywords.periods({ filter });
  expect(periods.now).toMatchObject(ranking.now ?? {});
  expect(periods.rows.length).toBeGreaterThan(0);
  for (const { ref, growth } of periods.rows) {
    expect(growth).toEqual(ranking.rows.find((row) => row.ref.key === ref.key)?.growth);
  }
});

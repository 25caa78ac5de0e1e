import { periodEnd, periodStart } from '@papertide/core';
import { everyPaper } from '@papertide/core/query';
import { beforeAll, expect, test } from 'vitest';
import type { Context } from '../context.ts';
import { filledContext, testContext } from '../testing/index.ts';
import { createCaller } from './app-router.ts';

let ctx: Context;
beforeAll(async () => {
  ctx = await filledContext();
});

test('how upvotes are spread, a box a week', async () => {
  const { rows, periods } = await createCaller(ctx).attention.distribution({ interval: 'week' });
  expect(periods).toHaveLength(4);
  expect(rows[0]).toMatchObject({ n: 50, unknown: 0, q1: 9, median: 18.5, q3: 28, max: 35 });
});

test('a week with a paper younger than 14 days at its latest reading is settling', async () => {
  const { rows } = await createCaller(ctx).attention.distribution({ interval: 'week' });
  expect(rows.map((row) => row.settling)).toEqual([false, false, true, true]);
});

test('a week counts the papers that were read late, which are those that are settled; those of the last week are settling', async () => {
  const caller = createCaller(ctx);
  const { rows } = await caller.attention.distribution({ interval: 'week' });
  const listed = async (from: string, to: string) =>
    (await caller.papers.list({ filter: { ...everyPaper, from, to }, limit: 100 })).rows.map(({ rank }) => rank);
  for (const { period, n, readLate } of rows) {
    const ranks = await listed(periodStart(period), periodEnd(period));
    expect(ranks).toHaveLength(n);
    expect(readLate).toBe(ranks.filter((rank) => (rank?.age ?? 0) >= 14).length);
    expect(readLate).toBe(ranks.filter((rank) => rank?.maturity === 'settled').length);
  }
  const atDay7 = await caller.attention.distribution({ interval: 'week', reading: 'day7' });
  expect(atDay7.rows.every(({ readLate }) => readLate === null)).toBe(true);
  expect(new Set((await listed('2025-06-23', '2025-06-29')).map((rank) => rank?.maturity))).toEqual(
    new Set(['settling']),
  );
});

test('standouts are ranked by their place in their cohort, which comes along', async () => {
  const { rows, papers } = await createCaller(ctx).attention.standouts({ limit: 5 });
  expect(papers).toBe(200);
  expect(rows.map((row) => row.rank.percentile)).toEqual([95, 95, 95, 95, 95]);
  expect(rows[0]?.cohortUpvotes).toHaveLength(50);
  expect(rows[0]?.cohortUpvotes.at(-1)).toBe(35);
});

test('standouts of some days only', async () => {
  const { rows, papers } = await createCaller(ctx).attention.standouts({
    from: '2025-06-02',
    to: '2025-06-02',
    limit: 3,
  });
  expect(papers).toBe(10);
  expect(rows.map((row) => row.listedOn)).toEqual(['2025-06-02', '2025-06-02', '2025-06-02']);
});

test('topics by upvotes, those with few papers counted apart', async () => {
  const { rows, tooFew, minimum } = await createCaller(ctx).attention.byTopic({ window: 28, minimum: 50 });
  expect(minimum).toBe(50);
  expect(tooFew).toBeGreaterThan(0);
  for (const row of rows) {
    expect(row.n).toBeGreaterThanOrEqual(50);
    expect(row.percentileLow).toBeLessThanOrEqual(row.percentile);
    expect(row.percentile).toBeLessThanOrEqual(row.percentileHigh);
  }
});

test('a filter chooses which papers stand out, and leaves their cohorts whole', async () => {
  const caller = createCaller(ctx);
  const filter = { ...everyPaper, sourceKeywords: ['sparse attention'], from: '2025-06-03', to: '2025-06-13' };
  const { rows, papers } = await caller.attention.standouts({ filter, limit: 100 });
  expect(papers).toBe(18);
  expect(rows).toHaveLength(18);
  const every = new Map((await caller.attention.standouts({ limit: 100 })).rows.map((row) => [row.key, row.rank]));
  for (const row of rows) {
    expect(row.cohortUpvotes).toHaveLength(50);
    if (every.has(row.key)) expect(row.rank).toEqual(every.get(row.key));
  }
  const published = { ...everyPaper, axis: 'published', from: '2025-06-02', to: '2025-06-02' } as const;
  const next = await caller.attention.standouts({ filter: published });
  expect(new Set(next.rows.map((row) => row.listedOn))).toEqual(new Set(['2025-06-03']));
});

test('a filter chooses which papers are grouped by topic', async () => {
  const { byTopic } = createCaller(ctx).attention;
  const all = await byTopic({ window: 28, minimum: 1 });
  const some = await byTopic({ window: 28, minimum: 1, filter: { ...everyPaper, from: '2025-06-23' } });
  expect(some.rows.length).toBeGreaterThan(0);
  for (const row of some.rows) {
    const whole = all.rows.find(({ topicId }) => topicId === row.topicId);
    expect(row.n * 4).toBe(whole?.n);
  }
  expect((await byTopic({ window: 28, filter: { ...everyPaper, minUpvotes: 1000 } })).rows).toEqual([]);
});

test('without data every answer is empty', async () => {
  const empty = createCaller(await testContext());
  expect((await empty.attention.distribution({})).rows).toEqual([]);
  expect(await empty.attention.standouts({})).toMatchObject({ rows: [], papers: 0 });
  expect(await empty.attention.byTopic({})).toMatchObject({ rows: [], tooFew: 0 });
});

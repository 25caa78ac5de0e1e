import { addDays } from '@papertide/core';
import { everyPaper } from '@papertide/core/query';
import { writeReadings } from '@papertide/store';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '../context.ts';
import { filledContext, testContext } from '../testing/index.ts';
import { createCaller } from './app-router.ts';

let ctx: Context;
let caller: ReturnType<typeof createCaller>;

/** The papers of the first week, read again after days: what was 10 at day 6 is 20 at day 8. */
beforeAll(async () => {
  ctx = await filledContext();
  caller = createCaller(ctx);
  const list = await caller.papers.list({ filter: { ...everyPaper, from: '2025-06-02', to: '2025-06-02' }, limit: 10 });
  const readings = list.rows.flatMap(({ key }, i) =>
    [
      ['2025-06-08T00:00:00Z', 10 + i],
      ['2025-06-10T00:00:00Z', 20 + i],
      ['2025-06-16T00:00:00Z', 40 + i],
    ].map(([at, upvotes]) => ({
      key,
      observedAt: String(at),
      upvotes: Number(upvotes),
      comments: null,
      stars: null,
    })),
  );
  await writeReadings(ctx.store.write, readings, 'observations');
});

describe('upvotes at equal age', () => {
  test('lie on the line between the readings around the day; of all others they are unknown', async () => {
    const { rows, reading } = await caller.attention.distribution({ interval: 'week', reading: 'day7' });
    expect(reading).toBe('day7');
    expect(rows[0]).toMatchObject({ n: 10, median: 19.5, settling: false });
    const latest = await caller.attention.distribution({ interval: 'week' });
    expect(rows.map((row) => row.n + row.unknown)).toEqual(latest.rows.map((row) => row.n + row.unknown));
  });

  test('an age of the accrual curve opens as many papers as it counts', async () => {
    const { points, papers, atDay7, unknownAtDay7 } = await caller.attention.accrual();
    expect(points.length).toBeGreaterThan(1);
    expect(points.at(-1)).toMatchObject({ age: 14, fraction: 1, n: 10 });
    expect(atDay7 + Object.values(unknownAtDay7).reduce((sum, n) => sum + n, 0)).toBe(papers);
    for (const { age, n } of points) {
      expect((await caller.attention.behind({ mark: { kind: 'age', age } })).total).toBe(n);
    }
  });
});

describe('the accrual curve under a filter', () => {
  test('is of all papers, and says so, where few of the filter were read young and settled', async () => {
    const filter = { ...everyPaper, from: '2025-06-03' };
    const { tooFew, points, papers } = await caller.attention.accrual({ filter });
    expect(tooFew).toBe(0);
    expect(papers).toBe(200);
    for (const { age, n } of points)
      expect((await caller.attention.behind({ filter, mark: { kind: 'age', age } })).total).toBe(n);
  });

  test('is of the papers of the filter where a hundred of them tell', async () => {
    const many = await filledContext();
    const { attention, papers } = createCaller(many);
    for (let day = '2025-06-02'; day <= '2025-06-27'; day = addDays(day, 1)) {
      const { rows } = await papers.list({ filter: { ...everyPaper, from: day, to: day }, limit: 10 });
      const reading = (key: string, age: number, upvotes: number) => ({
        ...{ key, upvotes, observedAt: `${addDays(day, age)}T12:00:00Z` },
        ...{ comments: null, stars: null },
      });
      const twice = rows.flatMap(({ key }) => [reading(key, 1, 30), reading(key, 15, 60)]);
      await writeReadings(many.store.write, twice, 'observations');
    }
    const until = async (to: string) => {
      const filter = { ...everyPaper, to };
      const { tooFew, papers, points } = await attention.accrual({ filter });
      const { total } = await attention.behind({ filter, mark: { kind: 'age', age: 1 } });
      return { tooFew, papers, n: points.find(({ age }) => age === 1)?.n, behind: total };
    };
    expect(await until('2025-06-27')).toEqual({ tooFew: null, papers: 200, n: 200, behind: 200 });
    expect(await until('2025-06-13')).toEqual({ tooFew: null, papers: 100, n: 100, behind: 100 });
    expect(await until('2025-06-12')).toEqual({ tooFew: 90, papers: 200, n: 200, behind: 200 });
  });
});

test('a weekday opens as many papers as it counts, most upvotes first', async () => {
  for (const reading of ['latest', 'day7'] as const) {
    const { rows } = await caller.attention.weekdays({ reading });
    expect(rows.map((row) => row.weekday)).toEqual([1, 2, 3, 4, 5]);
    for (const { weekday, n, median } of rows) {
      expect((await caller.attention.behind({ reading, mark: { kind: 'weekday', weekday } })).total).toBe(n);
      expect(median === null).toBe(n === 0);
    }
  }
  const { rows } = await caller.attention.behind({ mark: { kind: 'weekday', weekday: 1 } });
  const upvotes = rows.map((row) => row.upvotes ?? 0);
  expect(upvotes).toEqual(upvotes.toSorted((a, b) => b - a));
});

test('a topic of the effects opens as many papers as it counts', async () => {
  const { rows, papers } = await caller.attention.effects({ reading: 'latest', minimum: 5 });
  expect(papers).toBe(200);
  expect(rows.length).toBeGreaterThan(0);
  for (const { topicId, n, factor, low, high } of rows) {
    const behind = await caller.attention.behind({ reading: 'latest', mark: { kind: 'effect', topicId } });
    expect(behind.total).toBe(n);
    expect(low <= factor && factor <= high).toBe(true);
  }
});

test('concentration: a coefficient within its interval where 20 papers are known, else unknown', async () => {
  const { rows } = await caller.attention.concentration({ interval: 'week' });
  for (const { n, value, low, high, topTenth } of rows) {
    expect(n).toBe(50);
    expect(Number(low) <= Number(value) && Number(value) <= Number(high) && Number(topTenth) >= 0.1).toBe(true);
  }
  const days = await caller.attention.concentration({ interval: 'day' });
  expect(days.rows.every(({ value, low }) => value === null && low === null)).toBe(true);
});

test('comments and stars have medians of their own, unknown where nobody read them', async () => {
  const stars = await caller.attention.other({ metric: 'stars', interval: 'week' });
  for (const { n, unknown, value } of stars.rows) {
    expect(n + unknown).toBe(50);
    expect(value === null).toBe(n === 0);
  }
});

test('the quadrant counts the papers that its topic lists in the window', async () => {
  const { rows, now } = await caller.attention.quadrant({ days: 7, minimum: 10 });
  expect(rows.length).toBeGreaterThan(0);
  for (const { topicId, n } of rows) {
    const filter = { ...everyPaper, topics: [topicId], from: now?.from ?? null, to: now?.to ?? null };
    expect((await caller.papers.list({ filter, limit: 1 })).total).toBe(n);
  }
});

test('the fastest have two readings of the week at least an hour apart', async () => {
  const { rows, papers, usual } = await caller.attention.fastest({});
  expect(papers).toBeGreaterThanOrEqual(rows.length);
  expect(usual === null).toBe(papers === 0);
  for (const { velocity, hours, readings } of rows) {
    expect(hours).toBeGreaterThanOrEqual(1);
    expect(readings.length).toBeGreaterThan(1);
    expect(Number.isFinite(velocity) && velocity >= 0).toBe(true);
  }
});

test('where no paper was read twice in the last week, the latest week in which one was is told, and can be asked for', async () => {
  const now = await caller.attention.fastest({});
  expect(now).toMatchObject({ from: '2025-06-24', to: '2025-06-30', rows: [], papers: 0 });
  expect(now.latest).toEqual({ from: '2025-06-10', to: '2025-06-16' });
  const then = await caller.attention.fastest({ to: now.latest?.to });
  expect(then).toMatchObject({ ...now.latest, papers: 10, latest: now.latest });
  for (const { gained, hours, readings } of then.rows) {
    expect([gained, hours, readings.length]).toEqual([20, 6 * 24, 2]);
  }
});

test('a paper has one velocity: on its page that of the list of the fastest', async () => {
  const { latest } = await caller.attention.fastest({});
  const { rows, usual, papers } = await caller.attention.fastest({ to: latest?.to });
  expect(rows.length).toBeGreaterThan(0);
  for (const { key, velocity, hours } of rows) {
    const own = await caller.attention.ofPaper(key);
    expect(own.velocity).toMatchObject({ ...latest, perDay: velocity, hours, usual, papers });
  }
});

test('the latest week is that of the papers of the filter', async () => {
  const unread = await caller.attention.fastest({ filter: { from: '2025-06-09', to: '2025-06-27' } });
  expect(unread).toMatchObject({ rows: [], latest: null });
  const read = await caller.attention.fastest({ filter: { from: '2025-06-02', to: '2025-06-02' } });
  expect(read.latest?.to).toBe('2025-06-16');
});

test('a week knows nothing of the readings after it', async () => {
  const { rows } = await caller.attention.fastest({ to: '2025-06-10' });
  expect(rows.map(({ readings }) => readings.map(({ observedAt }) => observedAt.slice(0, 10)))).toEqual(
    Array(10).fill(['2025-06-08', '2025-06-10']),
  );
});

test('an empty database has no figures, and no error', async () => {
  const empty = createCaller(await testContext()).attention;
  expect(await empty.accrual()).toMatchObject({ points: [], settledAge: null, papers: 0 });
  expect(await empty.fastest({})).toMatchObject({ rows: [], usual: null });
  expect(await empty.effects({})).toMatchObject({ rows: [], papers: 0 });
  expect(await empty.weekdays({})).toMatchObject({ rows: [] });
  expect(await empty.concentration({})).toMatchObject({ rows: [] });
  expect(await empty.other({})).toMatchObject({ rows: [] });
  expect(await empty.quadrant({})).toMatchObject({ rows: [], now: null });
  expect(await empty.distribution({ reading: 'day7' })).toMatchObject({ rows: [], grid: [] });
  expect(await empty.behind({ mark: { kind: 'age', age: 3 } })).toMatchObject({ rows: [], total: 0 });
});

test('a paper at equal age: known where it was read around it, else with the reason', async () => {
  const list = await caller.papers.list({ filter: { ...everyPaper, from: '2025-06-02', to: '2025-06-02' }, limit: 10 });
  const paper = await caller.attention.ofPaper(list.rows[0]?.key ?? '');
  expect(paper.day7.reason).toBeNull();
  expect(paper.velocity?.papers).toBeGreaterThan(0);
  expect(paper.age).toBeGreaterThanOrEqual(14);
  expect(paper.settled).toBeNull();
  const young = await caller.papers.list({ filter: { ...everyPaper, from: '2025-06-26' }, limit: 1 });
  const once = await caller.attention.ofPaper(young.rows[0]?.key ?? '');
  expect(once.day7).toEqual({ value: null, reason: 'no-reading-after' });
  await expect(caller.attention.ofPaper('nothing')).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

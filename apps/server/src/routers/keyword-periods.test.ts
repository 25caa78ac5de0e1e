import { everyPaper } from '@papertide/core/query';
import { logOdds } from '@papertide/core/series';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Context } from '../context.ts';
import { filledContext, testContext } from '../testing/index.ts';
import { createCaller } from './app-router.ts';

let ctx: Context;
beforeAll(async () => {
  ctx = await filledContext();
});
afterAll(() => ctx.store.close());

test.each(['keyword', 'source-keyword', 'any-keyword', 'single-keyword'] as const)(
  'keywords.periods of a %s: each end is the length of its list, places follow the papers',
  async (origin) => {
    const api = createCaller(ctx);
    const { rows, now, before } = await api.keywords.periods({ origin, general: true });
    expect(rows.length).toBeGreaterThan(2);
    if (now === null || before === null) throw new Error('no windows');
    for (const { ref, growth } of rows.slice(0, 5)) {
      const count = async (days: typeof now) =>
        (await api.papers.count({ ...everyPaper, from: days.from, to: days.to, within: [ref] })).total;
      expect([await count(now), await count(before)]).toEqual([growth.now.n, growth.before.n]);
    }
    const placed = rows.filter(({ rank }) => rank !== null).toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
    const papers = placed.map(({ growth }) => growth.now.n);
    expect(papers).toEqual(papers.toSorted((a, b) => b - a));
  },
);

test('the log-odds are those of the uses of keywords, with the prior that is stated', async () => {
  const { rows, now, before, prior } = await createCaller(ctx).keywords.periods({ general: true });
  const uses = { now: now?.uses ?? 0, before: before?.uses ?? 0 };
  for (const { growth, odds } of rows) {
    const alpha = (prior * (growth.now.n + growth.before.n)) / (uses.now + uses.before);
    const wanted = logOdds(
      { y: growth.now.n, n: uses.now },
      { y: growth.before.n, n: uses.before },
      { alpha, alpha0: prior },
    );
    expect(odds?.z).toBeCloseTo(wanted?.z ?? Number.NaN, 12);
    expect(odds?.low).toBeLessThan(odds?.high ?? 0);
  }
});

test('without papers there are no periods and no rows', async () => {
  const empty = await testContext();
  expect(await createCaller(empty).keywords.periods()).toMatchObject({ rows: [], now: null, before: null });
  await empty.store.close();
});

test('neighbors share papers, as many as their list has; none is a part of the keyword', async () => {
  const api = createCaller(ctx);
  const { rows } = await api.keywords.rank({ general: true, limit: 5 });
  let seen = 0;
  for (const { ref } of rows) {
    const found = await api.keywords.neighbors({ key: ref.key });
    expect(found.papers).toBe((await api.papers.count({ ...everyPaper, within: [ref] })).total);
    for (const neighbor of found.rows) {
      seen++;
      expect((await api.papers.count({ ...everyPaper, within: [ref, neighbor.ref] })).total).toBe(neighbor.n);
      expect(ref.key.split(' ').every((word) => neighbor.ref.key.split(' ').includes(word))).toBe(false);
    }
    const ratios = found.rows.map(({ ratio }) => ratio ?? 0);
    expect(ratios).toEqual(ratios.toSorted((a, b) => b - a));
  }
  expect(seen).toBeGreaterThan(0);
});

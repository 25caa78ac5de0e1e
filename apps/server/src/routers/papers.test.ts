import { everyPaper } from '@papertide/core/query';
import { fixtureDay } from '@papertide/ingest/testing';
import { beforeAll, expect, test } from 'vitest';
import type { Context } from '../context.ts';
import { filledContext, fixtureRange } from '../testing/index.ts';
import { createCaller } from './app-router.ts';

let ctx: Context;
beforeAll(async () => {
  ctx = await filledContext();
});

const papers = fixtureRange.workdays * fixtureRange.papersADay;

test('walking the pages gives every paper once, as many as the count says', async () => {
  const caller = createCaller(ctx);
  const keys: string[] = [];
  let cursor: string | null = null;
  do {
    const page = await caller.papers.list({ limit: 60, cursor });
    keys.push(...page.rows.map((row) => row.key));
    expect(page.total).toBe(papers);
    cursor = page.next;
  } while (cursor !== null);
  expect(keys).toHaveLength(papers);
  expect(new Set(keys).size).toBe(papers);
  expect(await caller.papers.count({})).toMatchObject({ total: papers });
});

test('a row has its authors, its topics and its place among the papers of its week', async () => {
  const { rows } = await createCaller(ctx).papers.list({ sort: 'upvotes', limit: 1 });
  expect(rows[0]).toMatchObject({ upvotes: 35, comments: 1, authorCount: 2 });
  expect(rows[0]?.authors[0]).toBe('Ada Example');
  expect(rows[0]?.rank).toMatchObject({ size: 50, percentile: 95 });
  expect(rows[0]?.rank?.cohort).toMatch(/^2025-W\d\d$/);
  expect(rows[0]?.topics.length).toBeGreaterThan(0);
});

test('filters combine', async () => {
  const filter = { ...everyPaper, minUpvotes: 30, from: '2025-06-02', to: '2025-06-06' };
  const { total, rows } = await createCaller(ctx).papers.list({ filter });
  expect(total).toBe(10);
  expect(rows.every((row) => (row.upvotes ?? 0) >= 30)).toBe(true);
});

test("a paper's page: text, why it is here, readings, neighbours by upvotes on its day", async () => {
  const caller = createCaller(ctx);
  const { rows } = await caller.papers.list({
    filter: { ...everyPaper, from: '2025-06-02', to: '2025-06-02' },
    sort: 'upvotes',
  });
  const paper = await caller.papers.get({ key: rows[1]?.key ?? '' });
  expect(paper.abstract).toContain('invented for tests');
  expect(paper.allAuthors).toHaveLength(2);
  expect(paper.listings).toEqual(['2025-06-02']);
  expect(paper.observations).toHaveLength(1);
  expect(paper.neighbours).toEqual({ previous: rows[0]?.key, next: rows[2]?.key, place: 2, of: 10 });
  expect(paper.keyphrases.some((k) => k.origin === 'source' && k.papers > 0)).toBe(true);
  expect(paper.matches.length).toBeGreaterThan(0);
  for (const { spans } of paper.matches) {
    for (const { field, start, end } of spans) {
      const text = { title: paper.title, abstract: paper.abstract, keywords: null }[field];
      if (text !== null) expect(text.slice(start, end).trim()).not.toBe('');
    }
  }
});

test('a paper that is not here is NOT_FOUND', async () => {
  await expect(createCaller(ctx).papers.get({ key: '0000.00000' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('a cursor that is none starts the list anew', async () => {
  const caller = createCaller(ctx);
  const [first, anew] = await Promise.all([caller.papers.list({}), caller.papers.list({ cursor: 'nonsense' })]);
  expect(anew.rows).toEqual(first.rows);
});

test('a list by relevance says how many of its matches it holds; other lists hold all', async () => {
  const caller = createCaller(ctx);
  const filter = { ...everyPaper, text: 'invented' };
  expect(await caller.papers.list({ filter, sort: 'relevance' })).toMatchObject({ total: papers, ranked: papers });
  expect(await caller.papers.list({ filter })).toMatchObject({ total: papers, ranked: null });
  expect(await caller.papers.list({ sort: 'relevance' })).toMatchObject({ total: papers, ranked: null });
});

test('by relevance the walk ends after `ranked` papers where more match', { timeout: 30_000 }, async () => {
  const day = '2025-06-02';
  const lists = new Map([
    [day, fixtureDay(day, 999)],
    ['2025-06-03', fixtureDay('2025-06-03', 100)],
  ]);
  const caller = createCaller(await filledContext({}, lists));
  const filter = { ...everyPaper, text: 'invented' };
  let [seen, cursor]: [number, string | null] = [0, null];
  do {
    const page = await caller.papers.list({ filter, sort: 'relevance', limit: 100, cursor });
    expect(page).toMatchObject({ total: 1099, ranked: 1000 });
    seen += page.rows.length;
    cursor = page.next;
  } while (cursor !== null);
  expect(seen).toBe(1000);
});

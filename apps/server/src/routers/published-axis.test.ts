import { everyPaper } from '@papertide/core/query';
import { collectArxiv } from '@papertide/ingest';
import { servedPapers, startAtomServer } from '@papertide/ingest/testing';
import { beforeAll, expect, test } from 'vitest';
import type { Context } from '../context.ts';
import { ingestContext } from '../services/ingest-context.ts';
import { openExport } from '../services/open-export.ts';
import { resolveExport } from '../services/resolve-export.ts';
import { filledContext, testContext } from '../testing/index.ts';
import { createCaller } from './app-router.ts';

/** Eight papers a day, four of them of cs.CL, read whole from 5 May to the end of June: the run ends on 30 June. */
const days = { from: '2025-05-05', to: '2025-06-30' } as const;
let ctx: Context;
beforeAll(async () => {
  ctx = await testContext();
  const source = await startAtomServer({ papers: servedPapers(days.from, 57, 8) });
  const run = await collectArxiv(ingestContext(ctx), {
    ...days,
    ...{ categories: ['cs.CL'], sourceUrl: source.url, trigger: 'hand' },
  });
  await source.close();
  expect(run).toMatchObject({ state: 'complete', papersNew: 228 });
});
const read = (filter: Partial<typeof everyPaper> = {}, interval: 'week' | 'month' = 'month') =>
  createCaller(ctx).trends.read({
    ...{ series: [{ dimension: 'all', key: '' }], metric: 'papers', interval },
    filter: { ...everyPaper, ...filter },
  });

test('where no list was read, every answer is about days of publication and says so', async () => {
  const { provenance, firstListed } = await createCaller(ctx).runs.status();
  expect(firstListed).toBeNull();
  expect(provenance).toMatchObject({ axis: 'published', dataFrom: '2025-05-05', dataTo: '2025-06-30', asOf: null });
  const trend = await read();
  expect(trend.query.filter.axis).toBe('published');
  expect(trend.periods).toEqual(['2025-05', '2025-06']);
  expect(trend.totals).toEqual([27 * 4, 30 * 4]);
});

test('a first month from its fifth day and a month of which papers wait to be announced are partial', async () => {
  const { coverage } = await read();
  expect(coverage).toMatchObject([
    { partial: true, collectedDays: 20, expectedDays: 22 },
    { partial: true, collectedDays: 19, expectedDays: 21 },
  ]);
  const weeks = await read({}, 'week');
  expect(weeks.coverage.map(({ partial }) => partial)).toEqual([...Array(7).fill(false), true, true]);
});

test('rankings, changes and groups compare windows that were read whole', async () => {
  const caller = createCaller(ctx);
  const windows = {
    now: { from: '2025-06-06', to: '2025-06-26', papers: 84 },
    before: { from: '2025-05-16', to: '2025-06-05' },
  };
  expect(await caller.topics.rank({})).toMatchObject(windows);
  const rising = await caller.trends.rising({});
  expect(rising).toMatchObject(windows);
  expect(rising.tested.keywords).toBeGreaterThan(0);
  const keywords = await caller.keywords.rank({});
  expect(keywords).toMatchObject(windows);
  const [row] = keywords.rows;
  const { total } = await caller.papers.count({ keywords: [row?.ref.key ?? ''], from: '2025-06-06', to: '2025-06-26' });
  expect(total).toBe(row?.growth.now.n);
});

test('the papers of days are those published on them', async () => {
  const { total, rows } = await createCaller(ctx).papers.list({ filter: { from: '2025-06-02', to: '2025-06-02' } });
  expect(total).toBe(4);
  const newest = await createCaller(ctx).papers.list({});
  expect(newest.rows[0]?.publishedOn).toBe('2025-06-30');
  expect(new Set(rows.map(({ publishedOn }) => publishedOn))).toEqual(new Set(['2025-06-02']));
});

test.each(['topics', 'keywords', 'papers', 'trends'] as const)(
  'the export of %s has rows, and names its axis',
  async (what) => {
    const named = what === 'trends' ? { keywords: ['sparse attention'] } : {};
    const table = await openExport(
      ctx,
      await resolveExport(ctx, what, { ...named, from: '2025-06-02', to: '2025-06-15' }),
    );
    expect(table.query).toContainEqual(['axis', 'published']);
    const rows = [];
    for await (const page of table.pages()) rows.push(...page);
    expect(rows.length).toBeGreaterThan(0);
  },
);

test('of upvotes nothing is known', async () => {
  const { rows } = await createCaller(ctx).attention.standouts({});
  expect(rows).toEqual([]);
});

test('beside lists, months of arXiv before the first of them are whole, and listed days are the usual ones', async () => {
  const both = await filledContext();
  const source = await startAtomServer({ papers: servedPapers('2025-03-01', 92, 2) });
  const run = await collectArxiv(ingestContext(both), {
    ...{ from: '2025-03-01', to: '2025-05-31', categories: ['cs.CL'], sourceUrl: source.url, trigger: 'hand' },
  });
  await source.close();
  expect(run.state).toBe('complete');
  const caller = createCaller(both);
  expect((await caller.runs.status()).provenance).toMatchObject({ axis: 'listed', dataFrom: '2025-06-02' });
  const { periods, coverage } = await caller.trends.read({
    ...{ series: [{ dimension: 'all', key: '' }], metric: 'papers', interval: 'month' },
    filter: { ...everyPaper, axis: 'published' },
  });
  expect(periods).toEqual(['2025-03', '2025-04', '2025-05', '2025-06']);
  expect(coverage.map(({ partial }) => partial)).toEqual([false, false, false, true]);
});

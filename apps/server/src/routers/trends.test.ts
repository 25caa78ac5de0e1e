import { intervals } from '@papertide/core';
import { axes, everyPaper, parseSeriesRef, type SeriesRef, type TrendQuery } from '@papertide/core/query';
import { fixtureDays } from '@papertide/ingest/testing';
import { beforeAll, expect, test } from 'vitest';
import type { Context } from '../context.ts';
import { filledContext, fixtureLists, fixtureRange, testContext } from '../testing/index.ts';
import { createCaller } from './app-router.ts';

const sparseAttention: SeriesRef = { dimension: 'source-keyword', key: 'sparse attention' };
const all: SeriesRef = { dimension: 'all', key: '' };

let ctx: Context;
beforeAll(async () => {
  ctx = await filledContext();
});

const read = (query: Partial<TrendQuery>) =>
  createCaller(ctx).trends.read({ series: [sparseAttention], interval: 'week', ...query });

test('two of ten papers a day: a fifth of every week, with its interval and the papers behind it', async () => {
  const { periods, totals, series, coverage } = await read({});
  expect(periods).toEqual(['2025-W23', '2025-W24', '2025-W25', '2025-W26']);
  expect(totals).toEqual([50, 50, 50, 50]);
  expect(series[0]?.n).toEqual([10, 10, 10, 10]);
  expect(series[0]?.value).toEqual([0.2, 0.2, 0.2, 0.2]);
  expect(series[0]?.low[0]).toBeCloseTo(0.1124, 4);
  expect(series[0]?.high[0]).toBeCloseTo(0.3304, 4);
  expect(coverage.map((c) => [c.collectedDays, c.expectedDays, c.partial])).toEqual(Array(4).fill([5, 5, false]));
});

test('growth compares the last complete periods with as many before them', async () => {
  const { series } = await read({});
  expect(series[0]?.growth).toMatchObject({
    now: { n: 20, total: 100 },
    before: { n: 20, total: 100 },
    change: { difference: 0 },
    reading: 'steady',
  });
});

test('a period that the filter cuts, or that is not over, is partial and not part of growth', async () => {
  const { coverage, series } = await read({ filter: { ...everyPaper, from: '2025-06-04' } });
  expect(coverage[0]).toEqual({ period: '2025-W23', collectedDays: 3, expectedDays: 5, cut: true, partial: true });
  expect(series[0]?.growth?.before).toMatchObject({ n: 10, total: 50 });
  const published = { ...everyPaper, axis: 'published', from: '2025-06-03', to: '2025-06-12' } as const;
  const cut = await read({ filter: published });
  expect(cut.coverage.map((c) => [c.cut, c.partial])).toEqual(Array(2).fill([true, true]));
  expect(cut.series[0]?.growth).toBeNull();
  const month = await read({ interval: 'month' });
  expect(month.coverage).toEqual([
    { period: '2025-06', collectedDays: 20, expectedDays: 21, cut: false, partial: true },
  ]);
  expect(month.series[0]?.growth).toBeNull();
});

test('upvotes are a median with quartiles, never a mean', async () => {
  const { series } = await read({ series: [all], metric: 'upvotes' });
  expect(series[0]?.value).toEqual([18.5, 18.5, 18.5, 18.5]);
  expect(series[0]?.low[0]).toBe(9);
  expect(series[0]?.high[0]).toBe(28);
});

test('on the published axis a week younger than 14 days before the last list is partial', async () => {
  const { coverage } = await read({ filter: { ...everyPaper, axis: 'published' } });
  expect(coverage.map((c) => c.partial)).toEqual([false, true, true, true]);
});

test('the number of a point is the length of the list that it opens', async () => {
  const caller = createCaller(ctx);
  const { series } = await read({ interval: 'day', series: [sparseAttention] });
  const { total } = await caller.papers.list({
    filter: { ...everyPaper, keywords: [sparseAttention.key], from: fixtureRange.from, to: fixtureRange.from },
  });
  expect(series[0]?.n[0]).toBe(total);
});

test('a keyword given by a source is a share of the papers with such keywords, whatever stands beside it', async () => {
  const lists = fixtureLists();
  for (const { paper } of [...lists].flatMap(([day, list]) => (day < '2025-06-16' ? list : []))) {
    Object.assign(paper as object, { ai_keywords: undefined });
  }
  const caller = createCaller(await filledContext({}, lists));
  const alone = await caller.trends.read({ series: [sparseAttention], interval: 'week' });
  const beside = await caller.trends.read({ series: [all, sparseAttention], interval: 'week' });
  expect(alone.series[0]?.value).toEqual([null, null, 0.2, 0.2]);
  expect(alone.series[0]?.totals).toEqual([0, 0, 50, 50]);
  expect(beside.series[1]).toEqual(alone.series[0]);
  expect(beside.series[0]?.totals).toEqual([50, 50, 50, 50]);
  expect(alone.totals).toEqual([50, 50, 50, 50]);
  const { rows } = await caller.keywords.rank({ origin: 'source-keyword', limit: 1 });
  expect(rows[0]?.spark.slice(0, 2)).toEqual([null, null]);
});

test('the answer says where it comes from', async () => {
  const { provenance, query } = await read({});
  expect(query.interval).toBe('week');
  expect(provenance).toMatchObject({ dataTo: fixtureRange.to, synthetic: false });
  expect(provenance.sources).toHaveLength(1);
});

test('the same question is answered from memory until the data changes', async () => {
  expect(await read({})).toBe(await read({}));
});

test('a series that does not exist is told as unknown, not as an error and not as zeros', async () => {
  const nobody = ['topic:gone', 'area:gone', 'keyword:gone', 'source:gone'].flatMap(
    (text) => parseSeriesRef(text) ?? [],
  );
  const { series } = await read({ series: [...nobody, sparseAttention] });
  const none = [null, null, null, null];
  expect(series[0]).toMatchObject({ label: 'gone', n: [0, 0, 0, 0], value: none, low: none, high: none, growth: null });
  expect(series.map((s) => s.known)).toEqual([false, false, false, false, true]);
});

test('without data there are no periods and nothing is invented', async () => {
  const answer = await createCaller(await testContext()).trends.read({ series: [all] });
  expect(answer).toMatchObject({ periods: [], totals: [], provenance: { dataTo: null, topicCoverage: null } });
});

test('a range of too many periods is refused before anything is counted', async () => {
  const filter = { ...everyPaper, to: '2199-12-31' };
  await expect(read({ interval: 'day', filter })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
});

test.each(intervals)(
  'the edges of the calendar are an answer or a BAD_REQUEST by %s, never a failure',
  async (interval) => {
    for (const [from, to] of [
      ['1900-01-01', '1900-01-01'],
      ['2199-12-31', '2199-12-31'],
    ] as const) {
      for (const axis of axes) {
        const { series } = await read({ interval, filter: { ...everyPaper, axis, from, to } });
        expect(series[0]?.growth ?? null).toBeNull();
      }
    }
    for (const day of ['0000-01-01', '0001-01-01', '1899-12-31', '2200-01-01', '9999-12-31']) {
      for (const filter of [
        { ...everyPaper, from: day },
        { ...everyPaper, to: day },
      ]) {
        await expect(read({ interval, filter })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
      }
    }
  },
);

test('the share of an organization is one of the papers whose organization is known, and none where no paper has any', async () => {
  const lists = fixtureDays('2025-04-07', 8 * 7, 10);
  for (const [day, elements] of lists) {
    if (day < '2025-05-05') continue;
    for (const [i, element] of elements.entries()) {
      if (i < 4)
        Object.assign(element.paper as object, {
          organization: { name: i === 0 ? 'tide' : 'ebb', fullname: i === 0 ? 'Tide Lab' : 'Ebb Lab' },
        });
    }
  }
  const ctx = await filledContext({}, lists);
  const { series, totals } = await createCaller(ctx).trends.read({
    series: [{ dimension: 'organization', key: 'Tide Lab' }],
    interval: 'week',
  });
  expect(totals.every((n) => n === 50)).toBe(true);
  expect(series[0]?.totals).toEqual([0, 0, 0, 0, 20, 20, 20, 20]);
  expect(series[0]?.value).toEqual([null, null, null, null, 0.25, 0.25, 0.25, 0.25]);
  expect(series[0]?.growth?.reading).not.toBe('rising');
});

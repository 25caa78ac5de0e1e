import { everyPaper, type SeriesRef, type TrendQuery } from '@papertide/core/query';
import { analyzeShare, forecastShare } from '@papertide/core/series';
import { fixtureDays } from '@papertide/ingest/testing';
import { beforeAll, describe, expect, test } from 'vitest';
import { filledContext } from '../testing/index.ts';
import { createCaller } from './app-router.ts';

const tide: SeriesRef = { dimension: 'source-keyword', key: 'tide prediction' };
const all: SeriesRef = { dimension: 'all', key: '' };
const weeks = 20;

let caller: ReturnType<typeof createCaller>;

/** Twenty weeks of 10 papers a workday; "tide prediction" on one paper a day, on five a day in weeks 9 to 12. Every second week one paper's upvotes are unknown. */
beforeAll(async () => {
  const lists = fixtureDays('2025-02-03', weeks * 7, 10);
  for (const [i, elements] of [...lists.values()].entries()) {
    const week = Math.floor(i / 7);
    for (const [place, { paper }] of elements.entries()) {
      const hit = place < (week >= 8 && week < 12 ? 5 : 1);
      Object.assign(paper as object, { ai_keywords: [hit ? 'tide prediction' : 'sea'] });
      if (place === 9 && i % 14 === 2) Object.assign(paper as object, { upvotes: undefined });
    }
  }
  caller = createCaller(await filledContext({}, lists));
});

const read = (query: Partial<TrendQuery> = {}) => caller.trends.read({ series: [tide], interval: 'week', ...query });

describe('the course of a series', () => {
  test('is that of core over the complete periods, in periods', async () => {
    const { series, periods, coverage } = await read();
    const [s] = series;
    const expected = analyzeShare(
      s?.n ?? [],
      s?.totals ?? [],
      coverage.map((c) => !c.partial),
    );
    expect(s?.course?.bursts).toHaveLength(1);
    expect(s?.course?.bursts[0]).toMatchObject({ from: periods[8], to: periods[11] });
    expect(s?.course?.shifts.map(({ at }) => at)).toEqual([periods[8], periods[12]]);
    expect(s?.course?.monotone).toEqual(expected?.monotone);
    expect(s?.course?.shrunk).toEqual(expected?.shrunk);
  });

  test('never rests on a partial period', async () => {
    const { series, periods } = await read({ filter: { ...everyPaper, to: '2025-06-18' } });
    expect(series[0]?.course?.bursts[0]?.to).toBe(periods[11]);
    expect(periods).toHaveLength(weeks);
    const whole = await read({ filter: { ...everyPaper, to: '2025-06-15' } });
    expect(series[0]?.course?.rate).toEqual(whole.series[0]?.course?.rate);
  });
});

describe('a forecast', () => {
  test('is there only where it is asked for, from the last complete period on', async () => {
    expect((await read()).series[0]?.forecast).toBeNull();
    const { series, ahead, periods } = await read({ forecast: true });
    expect(series[0]?.forecast).toEqual(forecastShare(series[0]?.n ?? [], series[0]?.totals ?? []));
    expect(ahead).toHaveLength(series[0]?.forecast?.length ?? 0);
    expect(ahead[0]).toBe('2025-W26');
    expect(periods.at(-1)).toBe('2025-W25');
  });

  test('of a short series is empty, of days and of other metrics none', async () => {
    const short = await read({ forecast: true, filter: { ...everyPaper, from: '2025-05-05' } });
    expect(short.series[0]?.forecast).toEqual([]);
    expect(short.ahead).toEqual([]);
    expect((await read({ forecast: true, interval: 'day' })).series[0]?.forecast).toBeNull();
    expect((await read({ forecast: true, metric: 'papers' })).series[0]?.forecast).toBeNull();
  });
});

test('laid over the period before stand the counts of exactly those weeks; what was not collected is unknown', async () => {
  const filter = { ...everyPaper, from: '2025-04-14', to: '2025-06-20' };
  const { series, comparedPeriods } = await read({ compare: 'previous', filter });
  const before = await read({ filter: { ...everyPaper, from: '2025-02-03', to: '2025-04-13' } });
  expect(comparedPeriods).toEqual(before.periods);
  expect(series[0]?.compared?.n).toEqual(before.series[0]?.n);
  const year = await read({ compare: 'year' });
  expect(year.series[0]?.compared?.value).toEqual(Array(weeks).fill(null));
  expect((await read()).comparedPeriods).toBeNull();
});

test('daily shares have the mean of 7 days over their papers together', async () => {
  const { series, coverage } = await read({ interval: 'day' });
  const [s] = series;
  const i = 30;
  const sum = (values: readonly number[] = []) => values.slice(i - 6, i + 1).reduce((a, b) => a + b, 0);
  expect(coverage.slice(i - 6, i + 1).every((c) => !c.partial)).toBe(true);
  expect(s?.smooth?.[i]).toBeCloseTo(sum(s?.n) / sum(s?.totals));
  expect((await read({ interval: 'day', smooth: 'none' })).series[0]?.smooth).toBeNull();
  expect((await read()).series[0]?.smooth).toBeNull();
  expect((await read({ smooth: 'lowess' })).series[0]?.smooth).toHaveLength(weeks);
});

describe('medians of papers', () => {
  test.each(['upvotes', 'comments', 'percentile'] as const)(
    '%s: the list behind a point has its papers, unknown ones among them',
    async (metric) => {
      const { series, periods } = await read({ series: [all, tide], metric });
      for (const s of series) {
        const filter = { ...everyPaper, sourceKeywords: s.ref === all || s.ref.dimension === 'all' ? [] : [tide.key] };
        const { total } = await caller.papers.list({ filter: { ...filter, from: '2025-02-03', to: '2025-02-09' } });
        expect(s.n[0]).toBe(total);
        for (const [i, unknown] of s.unknown.entries()) expect(unknown).toBeLessThanOrEqual(s.n[i] ?? 0);
      }
      if (metric !== 'comments') expect(series[0]?.unknown).toEqual(periods.map((_, i) => (i % 2 === 0 ? 1 : 0)));
    },
  );

  test('the median percentile of all papers lies in the middle of the scale', async () => {
    const { series } = await read({ series: [all], metric: 'percentile' });
    // Papers with equal upvotes share their place, so that it may lie a little aside.
    for (const value of series[0]?.value ?? []) expect(Math.abs((value ?? 0) - 50)).toBeLessThan(8);
  });
});

test('shares and papers have nothing unknown', async () => {
  for (const metric of ['share', 'papers'] as const) {
    expect((await read({ metric })).series[0]?.unknown).toEqual(Array(weeks).fill(0));
  }
});

import { formatSeriesRef, type RankedRow, type SeriesRef, trendQuerySchema } from '@papertide/core/query';
import { growthOf } from '@papertide/core/series';
import { expect, test } from 'vitest';
import { judgedOf, plainSeries, plainTrend, provenanceOf } from '../../lib/testing.ts';
import { withoutIdleDays } from '../../lib/without-idle-days.ts';
import { tableRows } from './topic-table.ts';
import { comparedRows, comparedWindows, usualPoint, withoutSeries, withSeries } from './topics-rows.ts';
import { fittingInterval } from './trend-range.ts';

const ref = (key: string): SeriesRef => ({ dimension: 'topic', key });
const months = ['2025-11', '2025-12', '2026-01', '2026-02', '2026-03', '2026-04', '2026-05'];

function answerOf(counts: Readonly<Record<string, readonly number[]>>) {
  return {
    query: trendQuerySchema.parse({ series: Object.keys(counts).map(ref) }),
    periods: months,
    totals: months.map(() => 100),
    coverage: months.map((period) => ({
      period,
      collectedDays: 20,
      expectedDays: 20,
      cut: false,
      partial: period === '2026-05',
    })),
    series: Object.entries(counts).map(([key, n]) => ({
      ref: ref(key),
      label: key,
      shortLabel: key,
      slot: 1,
      known: true,
      n,
      totals: n.map(() => 100),
      value: n.map((k) => k / 100),
      low: n.map(() => 0),
      high: n.map(() => 1),
      ...plainSeries,
      growth: judgedOf(growthOf({ n: 60, total: 300 }, { n: 30, total: 300 })),
    })),
    ...plainTrend,
    provenance: provenanceOf(),
  };
}

const answer = answerOf({ agents: [1, 2, 3, 4, 5, 6, 7], video: [9, 9, 9, 9, 9, 9, 9] });

test('the windows that growth compares are found in the answer: the last complete months and as many before', () => {
  expect(comparedWindows(answer)).toEqual({ now: ['2026-02', '2026-04'], before: ['2025-11', '2026-01'], without: [] });
});

test('a partial month between the windows is counted in neither, and named', () => {
  const coverage = answer.coverage.map((c) => (c.period === '2026-01' ? { ...c, partial: true } : c));
  const growth = judgedOf(growthOf({ n: 11, total: 200 }, { n: 5, total: 200 }));
  const series = answer.series.map((s) => ({ ...s, growth }));
  expect(comparedWindows({ ...answer, coverage, series })).toEqual({
    ...{ now: ['2026-03', '2026-04'], before: ['2025-12', '2026-02'], without: ['2026-01'] },
  });
});

test('a row of the comparison holds all papers of the range and a slot of its own', () => {
  const rows = comparedRows(answer);
  expect(rows.map(({ label, papers, slot }) => [label, papers, slot])).toEqual([
    ['agents', 28, 1],
    ['video', 63, 8],
  ]);
  expect(rows[0]?.spark.at(-1)).toBe(0.07);
});

test('a wide page opens the newest point of the largest series that is shown', () => {
  expect(usualPoint(answer, new Set())).toEqual({ ref: 'topic:video', period: '2026-05' });
  expect(usualPoint(answer, new Set(['topic:video']))).toEqual({ ref: 'topic:agents', period: '2026-05' });
});

test('a series is added once and never an eleventh', () => {
  const ten = 'abcdefghij'.split('').map(ref);
  expect(withSeries([ref('a')], ref('a'))).toHaveLength(1);
  expect(withSeries(ten, ref('z'))).toEqual(ten);
  expect(withoutSeries(withSeries([ref('a')], ref('b')), 'topic:a').map(formatSeriesRef)).toEqual(['topic:b']);
});

test('the table narrows by words, area and reading, and orders by change', () => {
  const row = (label: string, areaId: string, now: number, before: number): RankedRow => ({
    ref: ref(label),
    label,
    variants: [],
    area: { id: areaId, name: areaId },
    slot: null,
    growth: growthOf({ n: now, total: 1500 }, { n: before, total: 1500 }),
    evidence: label === 'Web agents' ? 'supported' : null,
    q: null,
    rate: null,
    peak: null,
    present: null,
    spark: [],
    sparkPartial: false,
    firstSeen: null,
    medianUpvotes: null,
  });
  const rows = [
    row('Web agents', 'agents', 90, 40),
    row('GUI agents', 'agents', 30, 80),
    row('Video', 'video', 99, 99),
    row('Robots', 'robots', 98, 10),
  ];
  const any = { text: '', area: '', reading: 'any', sort: 'papers' } as const;
  const names = (table: Parameters<typeof tableRows>[1]) => tableRows(rows, table).map((r) => r.label);
  expect(names(any)).toEqual(['Video', 'Robots', 'Web agents', 'GUI agents']);
  expect(names({ ...any, text: 'AGENTS', sort: 'fall' })).toEqual(['GUI agents', 'Web agents']);
  expect(names({ ...any, reading: 'rising' })).toEqual(['Robots', 'Web agents']);
  expect(names({ ...any, sort: 'rise' }).slice(0, 2)).toEqual(['Web agents', 'Robots']);
  expect(names({ ...any, area: 'video' })).toEqual(['Video']);
});

test('a range of a few weeks is drawn by week, a daily chart stays daily', () => {
  expect([fittingInterval('month', 28), fittingInterval('year', 90), fittingInterval('day', 28)]).toEqual([
    'week',
    'week',
    'day',
  ]);
  expect([fittingInterval('month', 10), fittingInterval('month', 365), fittingInterval('day', 365)]).toEqual([
    'day',
    'month',
    'month',
  ]);
});

test('a daily trend leaves weekends out and keeps a missing workday', () => {
  const days = ['2026-05-22', '2026-05-23', '2026-05-24', '2026-05-25', '2026-05-26'];
  const daily = {
    ...answer,
    query: { ...answer.query, interval: 'day' as const },
    periods: days,
    totals: [30, 0, 0, 28, 0],
    coverage: days.map((period, i) => ({
      period,
      collectedDays: i === 0 || i === 3 ? 1 : 0,
      expectedDays: i === 1 || i === 2 ? 0 : 1,
      cut: false,
      partial: i === 4,
    })),
    series: answer.series.map((s) => ({
      ...s,
      n: [3, 0, 0, 7, 0],
      totals: [30, 0, 0, 28, 0],
      value: [0.1, null, null, 0.25, null],
    })),
  };
  const kept = withoutIdleDays(daily);
  expect(kept.periods).toEqual(['2026-05-22', '2026-05-25', '2026-05-26']);
  expect(kept.series[0]?.value).toEqual([0.1, 0.25, null]);
  expect(kept.series[0]?.totals).toEqual([30, 28, 0]);
  expect(withoutIdleDays(answer)).toBe(answer);
});

import { type RankedRow, type RankingAnswer, trendQuerySchema } from '@papertide/core/query';
import { growthOf } from '@papertide/core/series';
import { expect, test } from 'vitest';
import { plainTrend, provenanceOf } from '../../lib/testing.ts';
import { agedMonth, pickChanges, weekFigure, yearFigure } from './overview-rows.ts';

const provenance = provenanceOf();

function topic(label: string, now: number, before: number): RankedRow {
  return {
    ref: { dimension: 'topic', key: label },
    label,
    variants: [],
    area: null,
    slot: null,
    growth: growthOf({ n: now, total: 1500 }, { n: before, total: 1500 }),
    evidence: 'candidate',
    q: null,
    rate: null,
    peak: null,
    present: null,
    spark: [],
    sparkPartial: false,
    firstSeen: null,
    medianUpvotes: null,
  };
}

test('the week says how much of it is in, and names only its own missing days', () => {
  const week = weekFigure(
    {
      query: trendQuerySchema.parse({ series: [{ dimension: 'all', key: '' }], metric: 'papers', interval: 'week' }),
      periods: ['2026-W21', '2026-W22'],
      totals: [160, 141],
      coverage: [
        { period: '2026-W21', collectedDays: 5, expectedDays: 5, cut: false, partial: false },
        { period: '2026-W22', collectedDays: 4, expectedDays: 5, cut: false, partial: true },
      ],
      series: [],
      ...plainTrend,
      provenance,
    },
    ['2026-05-19', '2026-05-26'],
  );
  expect(week).toEqual({ period: '2026-W22', papers: 141, collectedDays: 4, expectedDays: 5, missing: ['2026-05-26'] });
});

test('a year is compared with the year before only where the data reaches back to it', () => {
  const answer: RankingAnswer = {
    rows: [],
    count: 0,
    tested: 0,
    per: null,
    now: { from: '2025-05-30', to: '2026-05-29', papers: 4800 },
    before: { from: '2024-05-30', to: '2025-05-29', papers: 3600 },
    provenance,
  };
  expect(yearFigure(answer, '2024-05-27')).toEqual({ papers: 4800, whole: true, ratio: 4800 / 3600 - 1 });
  expect(yearFigure(answer, '2024-11-04')).toEqual({ papers: 4800, whole: true, ratio: null });
  const young = { ...answer, now: { from: '2026-05-02', to: '2026-05-29', papers: 615 }, before: null };
  expect(yearFigure(young, '2026-05-02')).toEqual({ papers: 615, whole: false, ratio: null });
});

test('the median is that of the last complete month without a settling paper, and says how many were read late', () => {
  const box = { n: 600, unknown: 0, p5: 1, q1: 4, q3: 33, p95: 90, max: 400, density: null, readLate: 71 };
  const whole = { collectedDays: 21, expectedDays: 21, cut: false, partial: false };
  const answer = {
    interval: 'month' as const,
    reading: 'latest' as const,
    grid: [],
    changes: [],
    periods: ['2026-03', '2026-04', '2026-05'],
    rows: [
      { ...box, period: '2026-03', median: 12, settling: false },
      { ...box, period: '2026-04', median: 13, settling: false },
      { ...box, period: '2026-05', median: 19, settling: true },
    ],
    coverage: ['2026-03', '2026-04', '2026-05'].map((period) => ({ period, ...whole })),
    provenance,
  };
  expect(agedMonth(answer)).toEqual({
    period: '2026-04',
    median: 13,
    q1: 4,
    q3: 33,
    medians: [12, 13],
    n: 600,
    readLate: 71,
  });
  expect(agedMonth({ ...answer, rows: answer.rows.slice(2), coverage: answer.coverage.slice(2) })).toBeNull();
});

test('rises come first, the surest first; steady topics only fill a short list', () => {
  const rows = [topic('steady', 100, 98), topic('falls', 40, 90), topic('rises', 90, 40), topic('soars', 200, 60)];
  expect(pickChanges(rows, 2).map((row) => row.label)).toEqual(['soars', 'rises', 'falls']);
  expect(pickChanges(rows.slice(0, 2), 2).map((row) => row.label)).toEqual(['falls', 'steady']);
});

test('a large change of few papers stands behind a smaller one of many', () => {
  const few = topic('few', 40, 14);
  const many = topic('many', 520, 470);
  const sure = topic('sure', 640, 540);
  expect(few.growth.reading).toBe('rising');
  expect(pickChanges([few, many, sure], 2).map((row) => row.label)).toEqual(['sure', 'few']);
  const supported = { ...few, evidence: 'supported' } as const;
  expect(pickChanges([supported, many, sure], 2).map((row) => row.label)).toEqual(['few', 'sure']);
  expect(few.growth.change.difference).toBeLessThan(sure.growth.change.difference ?? 0);
});

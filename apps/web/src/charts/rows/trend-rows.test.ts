import { describe, expect, test } from 'vitest';
import { trendAnswer } from '../testing/trend-answer.ts';
import { lonePoints, partialEnds, topOf, trendRows } from './trend-rows.ts';
import { trendTable } from './trend-table.ts';

const answer = trendAnswer({
  periods: ['2026-03', '2026-04', '2026-05'],
  totals: [0, 200, 50],
  series: [
    { label: 'Agents', n: [0, 30, 9] },
    { label: 'Reasoning', n: [0, 20, 10] },
  ],
  partial: { '2026-05': [20, 21] },
});

describe('trendRows', () => {
  test('one row a period, points in the order of the series drawn, unknown stays unknown', () => {
    const [march, april] = trendRows(answer, new Set(['topic:agents']));
    expect(march?.points).toMatchObject([{ value: null, low: null, high: null, n: 0, total: 0, unknown: 0 }]);
    expect(april).toMatchObject({ index: 1, period: '2026-04', total: 200, points: [{ value: 0.1, n: 20 }] });
  });

  test('partial periods are counted from both ends; one inside is not an end', () => {
    const coverage = (partial: boolean) => ({
      coverage: { period: '2026', collectedDays: 1, expectedDays: 2, cut: false, partial },
    });
    const ends = (...partial: boolean[]) => partialEnds(partial.map(coverage));
    expect(partialEnds(trendRows(answer))).toEqual({ lead: 0, trail: 1 });
    expect(ends(true, false, true, false, true, true)).toEqual({ lead: 1, trail: 2 });
    expect(ends(true, true)).toEqual({ lead: 0, trail: 2 });
  });

  test('a point between two gaps is found, for no line reaches it', () => {
    const periods = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05'];
    const gaps = trendAnswer({ periods, totals: [0, 9, 0, 9, 9], series: [{ label: 'Agents', n: [0, 3, 0, 3, 3] }] });
    expect(lonePoints(trendRows(gaps), 0).map((row) => row.period)).toEqual(['2026-02']);
  });

  test('the axis holds every value and every band that is drawn', () => {
    const rows = trendRows(answer);
    const [agents, reasoning] = [0, 1].map((place) => Math.max(...rows.map((row) => row.points[place]?.high ?? 0)));
    expect(topOf(rows, () => false)).toBeCloseTo(0.2);
    expect(topOf(rows, (place) => place === 0)).toBe(agents);
    expect(topOf(rows, () => true)).toBe(Math.max(agents ?? 0, reasoning ?? 0));
  });
});

describe('a series with totals of its own', () => {
  const own = trendAnswer({
    periods: ['2026-04', '2026-05'],
    totals: [200, 50],
    series: [
      { label: 'Agents', n: [30, 9] },
      { label: 'Given', n: [0, 8], totals: [0, 40] },
    ],
  });

  test('is read as a share of them in rows and table', () => {
    const points = trendRows(own).map((row) => row.points[1]);
    expect(points.map((p) => [p?.value, p?.n, p?.total])).toEqual([
      [null, 0, 0],
      [0.2, 8, 40],
    ]);
    const { columns, rows } = trendTable(own, new Set(['topic:agents']));
    const total = columns.findIndex((c) => c.name === 'all_papers');
    expect(rows.map((row) => row[total])).toEqual([0, 40]);
  });
});

describe('trendTable', () => {
  test('tidy rows of the series shown, numbers in full', () => {
    const { columns, rows } = trendTable(answer, new Set(['topic:reasoning']));
    expect(columns.map((c) => c.name)).toEqual([
      ...['period', 'series', 'label', 'papers', 'all_papers', 'value', 'low', 'high', 'unknown'],
      ...['collected_days', 'expected_days', 'partial', 'shrunk_share', 'smooth', 'compared_period', 'compared_value'],
      ...['burst', 'level_shift', 'forecast'],
    ]);
    expect(rows).toHaveLength(3);
    expect(rows[0]?.slice(0, 8)).toEqual(['2026-03', 'topic:agents', 'Agents', 0, 0, null, null, null]);
    expect(rows[2]?.[5]).toBe(0.18);
    expect(rows[2]?.[columns.findIndex((c) => c.name === 'partial')]).toBe(true);
  });

  test('one row a period and series in the order of time; a series that does not exist has none', () => {
    const unknown = answer.series.map((s, i) => ({ ...s, known: i === 0 }));
    expect(trendTable({ ...answer, series: unknown }).rows).toHaveLength(3);
    expect(trendRows({ ...answer, series: unknown })[2]?.points).toHaveLength(1);
    expect(
      trendTable(answer)
        .rows.map((row) => row[0])
        .slice(0, 3),
    ).toEqual(['2026-03', '2026-03', '2026-04']);
  });
});

import { describe, expect, test } from 'vitest';
import { trendAnswer } from '../testing/trend-answer.ts';
import { alignRows } from './align-rows.ts';
import { indexRows } from './index-rows.ts';
import { forecastFrom, trendRows, wholeStretch } from './trend-rows.ts';
import { trendTable } from './trend-table.ts';

const counted = trendAnswer({
  periods: ['2026-02', '2026-03', '2026-04', '2026-05'],
  totals: [100, 100, 200, 50],
  series: [
    { label: 'Agents', n: [10, 20, 30, 9] },
    { label: 'Skills', n: [0, 0, 8, 5] },
  ],
  partial: { '2026-05': [20, 21] },
  extras: { ahead: ['2026-05', '2026-06'] },
});
const forecast = [0.16, 0.17].map((value, i) => ({
  ahead: i + 1,
  value,
  low: 0.1,
  high: 0.2,
  basis: 'model' as const,
}));
const answer = { ...counted, series: counted.series.map((s, i) => ({ ...s, forecast: i === 0 ? forecast : [] })) };

describe('a forecast', () => {
  const rows = trendRows(answer);

  test('begins after the last complete period and has rows of its own after the data', () => {
    expect(forecastFrom(answer)).toBe('2026-04');
    expect(rows.map((row) => [row.period, row.future])).toEqual([
      ['2026-02', false],
      ['2026-03', false],
      ['2026-04', false],
      ['2026-05', false],
      ['2026-06', true],
    ]);
    expect(rows[3]?.points[0]).toMatchObject({ value: 0.18, partial: true, forecast: { value: 0.16 } });
    expect(rows[4]?.points[0]).toMatchObject({ value: null, n: 0, period: null, forecast: { value: 0.17 } });
    expect(rows[4]?.points[1]?.forecast).toBeNull();
  });

  test('is no part of what was counted', () => {
    expect(wholeStretch(rows, 0)).toEqual({ first: 0, last: 2 });
    const { columns, rows: cells } = trendTable(answer);
    const [n, isForecast] = ['papers', 'forecast'].map((name) => columns.findIndex((c) => c.name === name));
    const ahead = cells.filter((row) => row[isForecast ?? -1] === true);
    expect(ahead.map((row) => [row[0], row[1], row[n ?? -1]])).toEqual([
      ['2026-05', 'topic:agents', null],
      ['2026-06', 'topic:agents', null],
    ]);
    expect(cells.every((row) => row.length === columns.length)).toBe(true);
  });
});

test('an index is 100 in the first complete period above 0, and carries no interval', () => {
  const rows = indexRows(trendRows(answer));
  expect(rows.map((row) => row.points[0]?.value)).toEqual([100, 200, 150, expect.closeTo(180), null]);
  expect(rows.map((row) => row.points[1]?.value)).toEqual([0, 0, 100, expect.closeTo(250), null]);
  expect(rows.every((row) => row.points.every((p) => p.low === null && p.high === null))).toBe(true);
  expect(rows[4]?.points[0]?.forecast?.value).toBeCloseTo(170);
});

test('a series without a complete period above 0 has no index', () => {
  const none = trendAnswer({
    periods: ['2026-04', '2026-05'],
    totals: [9, 9],
    series: [{ label: 'Agents', n: [0, 0] }],
  });
  expect(indexRows(trendRows(none)).map((row) => row.points[0]?.value)).toEqual([null, null]);
});

test('aligned series begin at their first paper, and each point keeps its own period', () => {
  const rows = alignRows(trendRows(answer), 'month');
  expect(rows.map((row) => row.title)).toEqual(['Month 1', 'Month 2', 'Month 3', 'Month 4']);
  expect(rows.map((row) => row.points.map((p) => p.period))).toEqual([
    ['2026-02', '2026-04'],
    ['2026-03', '2026-05'],
    ['2026-04', null],
    ['2026-05', null],
  ]);
  expect(wholeStretch(rows, 1)).toEqual({ first: 0, last: 0 });
});

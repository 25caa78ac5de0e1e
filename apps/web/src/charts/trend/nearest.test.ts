import { expect, test } from 'vitest';
import { trendRows } from '../rows/trend-rows.ts';
import { trendAnswer } from '../testing/trend-answer.ts';
import { nearestIndex, nearestSeries, walkPoints } from './nearest.ts';

const rows = trendRows(
  trendAnswer({
    periods: ['2026-03', '2026-04'],
    totals: [100, 100],
    series: [
      { label: 'Agents', n: [10, 30] },
      { label: 'Reasoning', n: [50, 20] },
    ],
  }),
);
const layout = { left: 40, step: 100, top: 0, y: (value: number) => 100 - value * 100 };

test('the pointer finds the nearest period and series', () => {
  expect([0, 89, 91, 999].map((x) => nearestIndex(layout, 2, x))).toEqual([0, 0, 1, 1]);
  expect(nearestSeries(rows[0], layout, 55)).toBe(1);
  expect(nearestSeries(undefined, layout, 55)).toBe(-1);
});

test('keys begin at the highest series of the last period, walk periods sideways and series by value', () => {
  const walk = (...keys: string[]) =>
    keys.reduce<ReturnType<typeof walkPoints>>((at, key) => walkPoints(rows, layout, at, key), null);
  expect(walk('ArrowLeft')).toEqual({ index: 1, place: 0 });
  expect(walk('ArrowLeft', 'ArrowDown')).toEqual({ index: 1, place: 1 });
  expect(walk('ArrowLeft', 'ArrowDown', 'ArrowDown')).toEqual({ index: 1, place: 1 });
  expect(walk('ArrowLeft', 'ArrowLeft', 'ArrowUp')).toEqual({ index: 0, place: 1 });
  expect(walk('ArrowLeft', 'Home', 'ArrowLeft')).toEqual({ index: 0, place: 0 });
  expect(walk('x')).toBeNull();
});

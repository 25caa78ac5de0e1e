import { expect, test } from 'vitest';
import { daysOf, growthOfSeries, growthWindows } from './series-growth.ts';

const coverageOf = (partial: readonly boolean[]) =>
  partial.map((p, i) => ({ period: `2025-0${i + 1}`, collectedDays: 1, expectedDays: 1, cut: false, partial: p }));
const grown = (n: number[], totals: number[], coverage: ReturnType<typeof coverageOf>, interval: 'month' | 'year') => {
  const windows = growthWindows(coverage, interval);
  return windows === null ? null : growthOfSeries(n, totals, windows);
};
const whole = (n: number): boolean[] => Array(n).fill(false);

test('three months against the three before', () => {
  const growth = grown([9, 1, 1, 1, 2, 2, 2], Array(7).fill(10), coverageOf(whole(7)), 'month');
  expect(growth?.now).toMatchObject({ n: 6, total: 30 });
  expect(growth?.before).toMatchObject({ n: 3, total: 30 });
});

test('a partial last month is left out, and so is one in the middle', () => {
  const partial = [false, false, true, false, true];
  const growth = grown([1, 2, 99, 4, 99], Array(5).fill(10), coverageOf(partial), 'month');
  expect(growth?.now).toMatchObject({ n: 4, total: 10 });
  expect(growth?.before).toMatchObject({ n: 2, total: 10 });
});

test('fewer months than two windows are halved', () => {
  const growth = grown([1, 2, 3, 4], Array(4).fill(10), coverageOf(whole(4)), 'month');
  expect(growth?.now.n).toBe(7);
  expect(growth?.before.n).toBe(3);
});

test('a year against the year before', () => {
  expect(grown([1, 2, 3], Array(3).fill(10), coverageOf(whole(3)), 'year')?.now.n).toBe(3);
});

test('one complete period says nothing about change', () => {
  expect(grown([5, 5], [10, 10], coverageOf([false, true]), 'month')).toBeNull();
});

test('a window holds the days from the start of its first period to the end of its last', () => {
  expect(daysOf(['2025-01', '2025-02', '2025-03'], [1, 2])).toEqual({ from: '2025-02-01', to: '2025-03-31' });
});

import { expect, test } from 'vitest';
import { growthOfSeries } from './series-growth.ts';

const coverage = (partial: readonly boolean[]) =>
  partial.map((p, i) => ({ period: `2025-0${i + 1}`, collectedDays: 1, expectedDays: 1, cut: false, partial: p }));
const whole = (n: number): boolean[] => Array(n).fill(false);

test('three months against the three before', () => {
  const growth = growthOfSeries([9, 1, 1, 1, 2, 2, 2], Array(7).fill(10), coverage(whole(7)), 'month');
  expect(growth?.now).toMatchObject({ n: 6, total: 30 });
  expect(growth?.before).toMatchObject({ n: 3, total: 30 });
});

test('a partial last month is left out, and so is one in the middle', () => {
  const partial = [false, false, true, false, true];
  const growth = growthOfSeries([1, 2, 99, 4, 99], Array(5).fill(10), coverage(partial), 'month');
  expect(growth?.now).toMatchObject({ n: 4, total: 10 });
  expect(growth?.before).toMatchObject({ n: 2, total: 10 });
});

test('fewer months than two windows are halved', () => {
  const growth = growthOfSeries([1, 2, 3, 4], Array(4).fill(10), coverage(whole(4)), 'month');
  expect(growth?.now.n).toBe(7);
  expect(growth?.before.n).toBe(3);
});

test('a year against the year before', () => {
  expect(growthOfSeries([1, 2, 3], Array(3).fill(10), coverage(whole(3)), 'year')?.now.n).toBe(3);
});

test('one complete period says nothing about change', () => {
  expect(growthOfSeries([5, 5], [10, 10], coverage([false, true]), 'month')).toBeNull();
});

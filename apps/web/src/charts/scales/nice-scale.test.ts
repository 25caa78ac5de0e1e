import { expect, test } from 'vitest';
import { logScale, niceScale } from './nice-scale.ts';

test('niceScale ends on a tick at or above the top', () => {
  expect(niceScale(0.53, 0.01)).toEqual({ max: 0.6, ticks: [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6] });
  expect(niceScale(631, 1)).toEqual({ max: 800, ticks: [0, 200, 400, 600, 800] });
  expect(niceScale(117, 1, 4).ticks).toEqual([0, 50, 100, 150]);
  expect(niceScale(0, 0.01).max).toBe(0.01);
});

test('counts step by whole numbers, however few they are', () => {
  expect(niceScale(3, 4, 6, true).ticks).toEqual([0, 1, 2, 3]);
  expect(niceScale(1, 4, 4, true).ticks).toEqual([0, 1]);
  expect(niceScale(631, 4, 6, true)).toEqual(niceScale(631, 4));
});

test('logScale has a tick at zero and 1-2-5 steps', () => {
  expect(logScale(80, 1)).toEqual({ max: 100, ticks: [0, 1, 2, 5, 10, 20, 50, 100] });
});

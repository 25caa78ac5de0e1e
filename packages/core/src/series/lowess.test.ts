import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasReference, readReference } from '../../test-support/reference.ts';
import { lowess, smoothLine } from './lowess.ts';

test('a straight line is its own smooth line, and gaps stay gaps', () => {
  const line = smoothLine([1, null, 3, 4, 5, 6, 7, null, 9]);
  expect(line.map((v) => (v === null ? null : Math.round(v * 1e9) / 1e9))).toEqual([1, null, 3, 4, 5, 6, 7, null, 9]);
});

test('one wild value hardly moves the line', () => {
  const calm = Array.from({ length: 21 }, (_, t) => 10 + 0.2 * t + 0.1 * Math.sin(7 * t));
  const wild = calm.map((v, t) => (t === 10 ? 500 : v));
  const [expected, actual] = [smoothLine(calm), smoothLine(wild)];
  expect(Math.abs((actual[10] ?? 0) - (expected[10] ?? 0))).toBeLessThan(0.2);
});

test('zeros, one value, two values and no value are returned as they are', () => {
  expect(smoothLine([0, 0, 0, 0])).toEqual([0, 0, 0, 0]);
  expect(smoothLine([3])).toEqual([3]);
  expect(smoothLine([3, null, 1])).toEqual([3, null, 1]);
  expect(smoothLine([])).toEqual([]);
  expect(lowess([2, 2, 2, 2], [1, 2, 3, 4])).toHaveLength(4);
});

test('law: finite wherever the series is known, and moving the series moves the line', () => {
  const series = fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 6 }), { maxLength: 40 });
  fc.assert(
    fc.property(series, (values) => {
      const line = smoothLine(values);
      expect(line.map((v) => v !== null && Number.isFinite(v))).toEqual(values.map((v) => v !== null));
      const raised = smoothLine(values, { robustness: 0 });
      const moved = smoothLine(
        values.map((v) => (v === null ? null : 2 * v + 5)),
        { robustness: 0 },
      );
      for (const [t, v] of raised.entries()) if (v !== null) expect(moved[t]).toBeCloseTo(2 * v + 5, 6);
    }),
  );
});

test.skipIf(!hasReference('misc.json'))('reference values of R: lowess(cars, f = 2/3, iter = 3), to 1e-8', () => {
  const { lowess_cars: cars } = readReference<{
    lowess_cars: { x: number[]; y: number[]; R_lowess_f2_3_iter3_delta0: number[] };
  }>('misc.json');
  const fitted = lowess(cars.x, cars.y);
  const misses = cars.R_lowess_f2_3_iter3_delta0.map((v, i) => Math.abs(v - (fitted[i] ?? Number.NaN)));
  expect(Math.max(...misses)).toBeLessThan(1e-8);
});

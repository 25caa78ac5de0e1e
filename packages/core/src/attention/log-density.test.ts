import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logDensity } from './log-density.ts';

test('one value: a bell of the least width around it', () => {
  const [at, away] = logDensity([{ value: 9, n: 3 }], [9, 99]) ?? [];
  expect(at).toBeCloseTo(1 / (0.18 * Math.sqrt(2 * Math.PI)), 9);
  expect(away).toBeLessThan(1e-9);
});

test('no values have no density', () => {
  expect(logDensity([], [0, 1])).toBeNull();
  expect(logDensity([{ value: 3, n: 0 }], [0, 1])).toBeNull();
});

test('law: finite, not negative, and the integral over the scale is 1', () => {
  const steps = Array.from({ length: 1200 }, (_, i) => -4 + i * 0.015);
  const grid = steps.map((step) => Math.expm1(step));
  const counts = fc.array(fc.record({ value: fc.nat(2000), n: fc.integer({ min: 1, max: 9 }) }), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(counts, (histogram) => {
      const density = logDensity(histogram, grid) ?? [];
      expect(density.every((d) => Number.isFinite(d) && d >= 0)).toBe(true);
      expect(density.reduce((sum, d) => sum + d * 0.015, 0)).toBeCloseTo(1, 1);
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasReference, readReference } from '../../test-support/reference.ts';
import { shareOf } from './share.ts';
import { shareChange } from './share-change.ts';
import { wilsonInterval } from './wilson-interval.ts';

describe('published worked examples', () => {
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('Newcombe 1998, Stat Med 17:857: Wilson interval of %d/%d', (x, n, low, high) => {
    const interval = wilsonInterval(x, n);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
  ])('Newcombe 1998, Stat Med 17:873: difference of %d/%d and %d/%d', (x1, n1, x2, n2, low, high) => {
    const change = shareChange(x1, n1, x2, n2);
    expect(change.low).toBeCloseTo(low, 4);
    expect(change.high).toBeCloseTo(high, 4);
  });
});

interface Reference {
  single: { x: number; n: number; conf: number; wilson: [number, number] }[];
  two: { x1: number; n1: number; x2: number; n2: number; newcombe: [number, number] }[];
}

describe.skipIf(!hasReference('intervals.json'))('reference values of statsmodels, to 1e-9', () => {
  test('Wilson and Newcombe at 95 %', () => {
    const { single, two } = readReference<Reference>('intervals.json');
    const rows = single.filter((row) => row.conf === 0.95);
    expect(rows.length).toBeGreaterThan(70);
    for (const { x, n, wilson } of rows) {
      expect(Math.abs((wilsonInterval(x, n)?.low ?? Number.NaN) - wilson[0])).toBeLessThan(1e-9);
      expect(Math.abs((wilsonInterval(x, n)?.high ?? Number.NaN) - wilson[1])).toBeLessThan(1e-9);
    }
    for (const { x1, n1, x2, n2, newcombe } of two) {
      const { low, high } = shareChange(x1, n1, x2, n2);
      expect(Math.abs((low ?? Number.NaN) - newcombe[0])).toBeLessThan(1e-9);
      expect(Math.abs((high ?? Number.NaN) - newcombe[1])).toBeLessThan(1e-9);
    }
  });
});

test('a share of nothing is not known', () => {
  expect(shareOf(0, 0)).toEqual({ n: 0, total: 0, value: null, low: null, high: null });
  expect(shareChange(0, 0, 3, 9)).toEqual({ difference: null, low: null, high: null });
});

test('more papers than there are, or fewer than none, are no share', () => {
  expect(wilsonInterval(11, 10)).toBeNull();
  expect(wilsonInterval(-1, 10)).toBeNull();
  expect(wilsonInterval(Number.NaN, 10)).toBeNull();
  expect(shareOf(11, 10)).toEqual({ n: 11, total: 10, value: null, low: null, high: null });
  expect(shareChange(11, 10, 3, 9)).toEqual({ difference: null, low: null, high: null });
});

const counts = fc
  .integer({ min: 1, max: 10_000 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

test('law: an interval holds its share and stays within 0 and 1', () => {
  fc.assert(
    fc.property(counts, ([x, n]) => {
      const { value, low, high } = shareOf(x, n);
      expect(
        low !== null && value !== null && high !== null && 0 <= low && low <= value && value <= high && high <= 1,
      ).toBe(true);
    }),
  );
});

test('law: exchanging the windows mirrors the change', () => {
  fc.assert(
    fc.property(counts, counts, ([x1, n1], [x2, n2]) => {
      const there = shareChange(x1, n1, x2, n2);
      const back = shareChange(x2, n2, x1, n1);
      expect(there.difference).toBeCloseTo(-(back.difference ?? Number.NaN), 12);
      expect(there.low).toBeCloseTo(-(back.high ?? Number.NaN), 12);
    }),
  );
});

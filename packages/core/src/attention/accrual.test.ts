import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../day.ts';
import { accrualCurve, settledAge, settledUpvotes } from './accrual.ts';
import type { UpvoteReading } from './curve-by-age.ts';

const listedOn = '2026-05-01';
const read = (key: string, age: number, upvotes: number, time = '12:00:00'): UpvoteReading => ({
  key,
  listedOn,
  observedAt: `${addDays(listedOn, age)}T${time}Z`,
  upvotes,
});

describe('accrualCurve', () => {
  test('the median of upvotes over settled upvotes, by age', () => {
    const readings = [
      ...[read('a', 1, 5), read('a', 15, 10)],
      ...[read('b', 1, 9), read('b', 5, 18), read('b', 14, 20), read('b', 20, 40)],
      ...[read('c', 1, 8), read('c', 14, 10)],
    ];
    expect(accrualCurve(readings, 2).map(({ age, fraction, n }) => [age, fraction, n])).toEqual([
      [1, 0.5, 3],
      [14, 1, 3],
    ]);
    expect(accrualCurve(readings, 1).map((p) => p.age)).toEqual([1, 5, 14]);
  });

  test('the latest reading of a day counts, whatever the order', () => {
    const readings = [read('a', 14, 10), read('a', 2, 6, '20:00:00'), read('a', 2, 3, '06:00:00')];
    expect(accrualCurve(readings, 1)[0]).toMatchObject({ age: 2, fraction: 0.6 });
  });

  test('papers never read when settled, read only after a month, or with no upvotes tell nothing', () => {
    expect(
      accrualCurve([read('a', 1, 5), read('b', 3, 2), read('b', 40, 9), read('c', 1, 0), read('c', 14, 0)], 1),
    ).toEqual([]);
    expect(accrualCurve([])).toEqual([]);
  });

  test('law: fractions are finite and within their interval, and 1 at 14 days', () => {
    const readings = fc.array(
      fc
        .tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: -2, max: 35 }), fc.integer({ min: 0, max: 90 }))
        .map(([key, age, upvotes]) => read(key, age, upvotes)),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(readings, (rows) => {
        const curve = accrualCurve(rows, 1);
        for (const { fraction, low, high } of curve)
          expect(Number.isFinite(fraction) && 0 <= low && low <= fraction && fraction <= high).toBe(true);
        if (curve.length > 0) expect(curve.at(-1)).toMatchObject({ age: 14, fraction: 1, low: 1, high: 1 });
      }),
    );
  });
});

describe('settledAge and settledUpvotes', () => {
  const point = (age: number, fraction: number) => ({ age, fraction, low: fraction * 0.8, high: fraction * 1.2, n: 9 });
  const curve = [point(1, 0.5), point(2, 0.96), point(3, 0.9), point(5, 0.97), { ...point(14, 1), low: 1, high: 1 }];

  test('settled from the age after which F stays at 95 % or more', () => {
    expect(settledAge(curve)).toBe(5);
    expect(settledAge([])).toBeNull();
  });

  test('20 upvotes after a day, when papers have half, will be 40', () => {
    const settled = settledUpvotes(20, 1, curve);
    expect(settled?.value).toBe(40);
    expect(settled?.low).toBeCloseTo(20 / 0.6, 9);
    expect(settled?.high).toBeCloseTo(50, 9);
  });

  test('never below what it has; itself once settled; unknown where F is', () => {
    expect(settledUpvotes(20, 5, curve)?.low).toBe(20);
    expect(settledUpvotes(20, 30, curve)).toEqual({ value: 20, low: 20, high: 20 });
    expect(settledUpvotes(20, 4, curve)).toBeNull();
    expect(settledUpvotes(0, 1, curve)?.value).toBe(0);
    expect(settledUpvotes(3, 1, [point(1, 0)])).toBeNull();
  });
});

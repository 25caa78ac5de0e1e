import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../day.ts';
import { seededRandom } from '../networks/index.ts';
import { accruedFractions, accrualCurve as curveOf, settledAge, settledUpvotes } from './accrual.ts';
import type { UpvoteReading } from './upvote-reading.ts';

const listedOn = '2026-05-01';
const accrualCurve = (readings: readonly UpvoteReading[], least?: number) => curveOf(accruedFractions(readings), least);
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

  const of = (...fractions: number[]) => fractions.map((fraction, i) => ({ key: `p${i}`, fraction }));
  const random = seededRandom(1);

  test('20 upvotes after a day, when five papers had half, will be 40', () => {
    expect(settledUpvotes(20, 1, of(0.5, 0.5, 0.5, 0.5, 0.5), { random })).toEqual({ value: 40, low: 40, high: 40 });
  });

  test('papers that differ give an interval around it, never below what the paper has', () => {
    const settled = settledUpvotes(20, 1, of(0.2, 0.4, 0.5, 0.6, 1), { random });
    expect(settled?.value).toBe(40);
    expect(settled?.low).toBeGreaterThanOrEqual(20);
    expect(settled?.low).toBeLessThan(40);
    expect(settled?.high).toBeGreaterThan(40);
  });

  test('itself once settled; unknown with fewer than five papers or where most had nothing', () => {
    expect(settledUpvotes(20, 30, [], { random })).toEqual({ value: 20, low: 20, high: 20 });
    expect(settledUpvotes(20, 1, of(0.5, 0.5, 0.5, 0.5), { random })).toBeNull();
    expect(settledUpvotes(3, 1, of(0, 0, 0, 0.5, 1), { random })).toBeNull();
    expect(settledUpvotes(0, 1, of(0.5, 0.5, 0.5, 0.5, 0.5), { random })?.value).toBe(0);
  });

  test('law: null or finite, and within its interval', () => {
    const fractions = fc.array(fc.double({ min: 0, max: 3, noNaN: true }), { maxLength: 12 });
    fc.assert(
      fc.property(fractions, fc.nat(500), fc.nat(20), (values, upvotes, age) => {
        const settled = settledUpvotes(upvotes, age, of(...values), { random, resamples: 20 });
        if (settled === null) return;
        const { value, low, high } = settled;
        expect(Number.isFinite(high) && upvotes <= low && low <= value && value <= high).toBe(true);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../day.ts';
import { cohortCurve } from './cohort-curve.ts';
import { knownByAge } from './known-by-age.ts';

const reading = (key: string, age: number, upvotes: number, hour = '09') => ({
  ...{ key, listedOn: '2026-05-01', upvotes },
  observedAt: `${addDays('2026-05-01', age)}T${hour}:00:00Z`,
});

describe('knownByAge', () => {
  test('the latest reading of a day, a straight line over at most 14 days, nothing before the list', () => {
    const readings = [reading('a', 2, 3), reading('a', 0, 0, '01'), reading('a', 0, 1), reading('a', -1, 7)];
    expect([...knownByAge([...readings, reading('a', 40, 9)])]).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
      [40, 9],
    ]);
  });
});

describe('cohortCurve', () => {
  const young = Array.from({ length: 10 }, (_, i) => [reading(`p${i}`, 0, i), reading(`p${i}`, 3, i + 6)]).flat();

  test('a few popular papers that were read again do not raise the end of the line', () => {
    const again = [reading('p8', 9, 90), reading('p9', 9, 99)];
    const curve = cohortCurve([...young, ...again], 10);
    expect(curve.map(({ age, median, n }) => [age, median, n])).toEqual([
      [0, 4.5, 10],
      [1, 6.5, 10],
      [2, 8.5, 10],
      [3, 10.5, 10],
    ]);
  });

  test('no line where fewer than half of the cohort, or fewer than five, were read on two days', () => {
    expect(cohortCurve(young, 20)).toHaveLength(4);
    expect(cohortCurve(young, 21)).toEqual([]);
    expect(cohortCurve(young.slice(0, 8), 4)).toEqual([]);
    expect(cohortCurve([], 0)).toEqual([]);
  });

  test('law: one n all along, at least half of the papers, and no gap in the ages', () => {
    const row = fc.record({ key: fc.integer({ min: 0, max: 9 }), age: fc.integer({ min: 0, max: 30 }), u: fc.nat(50) });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
        const size = new Set(rows.map(({ key }) => key)).size;
        const curve = cohortCurve(
          rows.map(({ key, age, u }) => reading(String(key), age, u)),
          size,
          1,
        );
        for (const { age, n, q1, median, q3 } of curve) {
          expect(n).toBe(curve[0]?.n);
          expect(n * 2).toBeGreaterThanOrEqual(size);
          expect(q1 <= median && median <= q3).toBe(true);
          expect(age - (curve[0]?.age ?? 0)).toBe(curve.findIndex((point) => point.age === age));
        }
      }),
    );
  });
});

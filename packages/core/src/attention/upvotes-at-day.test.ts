import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../day.ts';
import { upvotesAtDay } from './upvotes-at-day.ts';

const listedOn = '2026-05-01';
const read = (age: number, upvotes: number, time = '00:00:00') => ({
  observedAt: `${addDays(listedOn, age)}T${time}Z`,
  upvotes,
});

describe('upvotesAtDay', () => {
  test('lies on the line between the readings around it, in any order', () => {
    expect(upvotesAtDay([read(8, 16), read(2, 1), read(6, 10)], listedOn, 7)).toEqual({ value: 13, reason: null });
  });

  test('a reading at the instant is the answer', () => {
    expect(upvotesAtDay([read(7, 12)], listedOn, 7)).toEqual({ value: 12, reason: null });
  });

  test.each([
    ['unread', []],
    ['no-reading-before', [read(7, 3, '01:00:00')]],
    ['no-reading-after', [read(6, 3)]],
    ['too-far-apart', [read(1, 3), read(9, 20)]],
  ] as const)('unknown: %s', (reason, readings) => {
    expect(upvotesAtDay(readings, listedOn, 7)).toEqual({ value: null, reason });
  });

  test('law: null or between the least and the most that was read; all ties are themselves', () => {
    const readings = fc.array(
      fc.tuple(fc.integer({ min: -3, max: 30 }), fc.nat(100)).map(([age, upvotes]) => read(age, upvotes)),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(readings, fc.constantFrom(7, 14), (rows, day) => {
        const { value, reason } = upvotesAtDay(rows, listedOn, day);
        expect(value === null).toBe(reason !== null);
        if (value === null) return;
        const known = rows.map((row) => row.upvotes);
        expect(value).toBeGreaterThanOrEqual(Math.min(...known) - 1e-9);
        expect(value).toBeLessThanOrEqual(Math.max(...known) + 1e-9);
        expect(
          upvotesAtDay(
            rows.map((row) => ({ ...row, upvotes: 4 })),
            listedOn,
            day,
          ).value,
        ).toBeCloseTo(4, 9);
      }),
    );
  });
});

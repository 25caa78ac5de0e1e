import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayFromNumber } from './day.ts';
import {
  intervalOf,
  intervals,
  nextPeriod,
  periodEnd,
  periodOf,
  periodStart,
  periodsBetween,
  shiftPeriod,
} from './period.ts';

const day = fc.integer({ min: 0, max: 40_000 }).map(dayFromNumber);
const interval = fc.constantFrom(...intervals);

describe('periodOf', () => {
  test.each([
    ['2024-12-30', 'week', '2025-W01'],
    ['2021-01-03', 'week', '2020-W53'],
    ['2025-03-11', 'day', '2025-03-11'],
    ['2025-03-11', 'month', '2025-03'],
    ['2025-03-31', 'quarter', '2025-Q1'],
    ['2025-04-01', 'quarter', '2025-Q2'],
    ['2025-04-01', 'year', '2025'],
  ] as const)('%s by %s is %s', (d, i, period) => expect(periodOf(d, i)).toBe(period));
});

test('a period knows its first and last day', () => {
  expect([periodStart('2025-W01'), periodEnd('2025-W01')]).toEqual(['2024-12-30', '2025-01-05']);
  expect([periodStart('2024-02'), periodEnd('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
  expect([periodStart('2024-Q4'), periodEnd('2024-Q4')]).toEqual(['2024-10-01', '2024-12-31']);
  expect([periodStart('2024'), periodEnd('2024')]).toEqual(['2024-01-01', '2024-12-31']);
});

test('what is no period is refused', () => {
  expect(intervalOf('2025-W54')).toBeNull();
  expect(() => periodStart('2025-13')).toThrow(RangeError);
  expect(() => nextPeriod('soon')).toThrow(RangeError);
});

test('periodsBetween holds every touched period, and none when the range is empty', () => {
  expect(periodsBetween('2024-12-28', '2025-01-14', 'week')).toEqual(['2024-W52', '2025-W01', '2025-W02', '2025-W03']);
  expect(periodsBetween('2025-01-02', '2025-01-01', 'day')).toEqual([]);
});

test('law: a day lies within its period, and the next period begins the day after', () => {
  fc.assert(
    fc.property(day, interval, (d, i) => {
      const p = periodOf(d, i);
      expect(periodStart(p) <= d && d <= periodEnd(p)).toBe(true);
      expect(intervalOf(p)).toBe(i);
      expect(periodStart(nextPeriod(p))).toBe(addDays(periodEnd(p), 1));
      expect(p < nextPeriod(p)).toBe(true);
    }),
  );
});

test('law: a period shifted one by one is the next one, and back again', () => {
  for (const interval of intervals) {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: -60, max: 60 }), (n, by) => {
        const period = periodOf(dayFromNumber(n), interval);
        let walked = period;
        for (let i = 0; i < by; i++) walked = nextPeriod(walked);
        if (by >= 0) expect(shiftPeriod(period, by)).toBe(walked);
        expect(shiftPeriod(shiftPeriod(period, by), -by)).toBe(period);
      }),
      { numRuns: 40 },
    );
  }
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayFromNumber, dayNumber, earlierDay, isDay, isWorkday, laterDay, weekday } from './day.ts';

describe('isDay', () => {
  test.each(['2024-02-29', '1999-12-31', '2026-11-23'])('%s is a day', (text) => expect(isDay(text)).toBe(true));
  test.each([
    '2023-02-29',
    '2024-13-01',
    '2024-1-1',
    '20240101',
    'yesterday',
    '',
    '2024-02-29T00:00:00Z',
    '0000-01-01',
  ])('%j is none', (text) => expect(isDay(text)).toBe(false));
});

test('weekday counts from Monday, also before 1970', () => {
  expect(weekday('2026-11-23')).toBe(1);
  expect(weekday('2026-11-29')).toBe(7);
  expect(weekday('1969-12-31')).toBe(3);
  expect(isWorkday('2026-11-27')).toBe(true);
  expect(isWorkday('2026-11-28')).toBe(false);
});

test('addDays crosses leap days and years', () => {
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  expect(addDays('2025-01-01', -1)).toBe('2024-12-31');
});

test('there is no day outside the years 0 to 9999', () => {
  expect(addDays('9999-12-30', 1)).toBe('9999-12-31');
  expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
  expect(() => addDays('0000-01-01', -1)).toThrow(RangeError);
  expect(() => dayFromNumber(1e12)).toThrow(RangeError);
});

test('law: a day and its number are each other’s inverse', () => {
  fc.assert(fc.property(fc.integer({ min: -30_000, max: 60_000 }), (n) => dayNumber(dayFromNumber(n)) === n));
});

test('of two days one is the later and one the earlier, whichever comes first', () => {
  expect([laterDay('2025-12-31', '2026-01-01'), laterDay('2026-01-01', '2025-12-31')]).toEqual([
    '2026-01-01',
    '2026-01-01',
  ]);
  expect(earlierDay('2026-01-01', '2025-12-31')).toBe('2025-12-31');
  expect(laterDay('2026-01-01', '2026-01-01')).toBe('2026-01-01');
});

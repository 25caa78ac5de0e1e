import { periodsBetween } from '@papertide/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarTicks } from './calendar-ticks.ts';

const labels = (...args: Parameters<typeof calendarTicks>): string[] => calendarTicks(...args).map((t) => t.label);

describe('calendarTicks', () => {
  test('24 months tick by quarters of a year, the year on its first tick, the last month always', () => {
    const months = periodsBetween('2024-06-01', '2026-05-29', 'month');
    expect(labels(months, 2.6)).toEqual(['Jun 2024', 'Sep', 'Dec', 'Mar 2025', 'Jun', 'Sep', 'Dec', 'May 2026']);
  });

  test('a narrow axis has fewer ticks and short years', () => {
    const months = periodsBetween('2024-06-01', '2026-05-29', 'month');
    expect(labels(months, 7, true)).toEqual(['Jun ’24', 'Jun ’25', 'May ’26']);
  });

  test('the last tick repeats its year where the tick that carries it is far and there is room', () => {
    expect(labels(periodsBetween('2025-06-01', '2026-05-29', 'month'), 1)).toEqual([
      ...['Jun 2025', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan 2026', 'Feb', 'Mar', 'Apr', 'May 2026'],
    ]);
    expect(labels(periodsBetween('2024-05-27', '2026-05-29', 'month'), 2.4).slice(-2)).toEqual([
      'Feb 2026',
      'May 2026',
    ]);
    expect(labels(periodsBetween('2026-01-01', '2026-03-31', 'month'), 1)).toEqual(['Jan 2026', 'Feb', 'Mar']);
  });

  test('weeks tick where a month begins and end with the day of the last week', () => {
    const weeks = periodsBetween('2025-12-01', '2026-05-29', 'week');
    expect(labels(weeks, 3)).toEqual(['Dec 2025', 'Jan 2026', 'Feb', 'Mar', 'Apr', 'May', '25 May']);
  });

  test('a few days are named one by one', () => {
    const days = periodsBetween('2026-05-25', '2026-05-29', 'day');
    expect(labels(days, 0.7)).toEqual(['25 May 2026', '26 May', '27 May', '28 May', '29 May']);
    // The first label carries the year and begins at its tick: its neighbor needs more room than the others.
    expect(labels(days, 1)).toEqual(['25 May 2026', '27 May', '28 May', '29 May']);
  });

  test('quarters and years have their own names', () => {
    expect(labels(['2024-Q3', '2024-Q4', '2025-Q1'], 1)).toEqual(['Q3 2024', 'Q4', 'Q1 2025']);
    expect(labels(['2024', '2025', '2026'], 1)).toEqual(['2024', '2025', '2026']);
  });

  test('nothing has no ticks and one period has one', () => {
    expect(calendarTicks([], 1)).toEqual([]);
    expect(labels(['2026-05'], 1)).toEqual(['May 2026']);
  });

  test('ticks rise, end at the last period and stand at least the gap apart', () => {
    const interval = fc.constantFrom('day', 'week', 'month', 'quarter', 'year');
    fc.assert(
      fc.property(interval, fc.integer({ min: 2, max: 400 }), fc.integer({ min: 1, max: 30 }), (kind, n, gap) => {
        const periods = periodsBetween('2019-03-07', '2036-12-31', kind).slice(0, n);
        const ticks = calendarTicks(periods, gap);
        expect(ticks.at(-1)?.index).toBe(periods.length - 1);
        for (let i = 1; i < ticks.length; i++) {
          expect((ticks[i]?.index ?? 0) - (ticks[i - 1]?.index ?? 0)).toBeGreaterThanOrEqual(
            Math.min(gap, periods.length - 1),
          );
        }
      }),
    );
  });
});

import { expect, test } from 'vitest';
import { daysShown, intervalFor, usualInterval } from './usual-interval.ts';

const open = { from: null, to: null };

test('a few days are drawn by day, a few weeks by week, and by month from 200 days on', () => {
  expect([3, 10, 21, 22, 28, 90, 200, 201, 730].map(usualInterval)).toEqual([
    ...['day', 'day', 'day'],
    ...['week', 'week', 'week', 'week'],
    ...['month', 'month'],
  ]);
});

test('only days of the data count, however wide the filter is', () => {
  const data = { from: '2026-05-02', to: '2026-05-29' };
  expect(daysShown(open, data)).toBe(28);
  expect(daysShown({ from: '2024-01-01', to: null }, data)).toBe(28);
  expect(daysShown({ from: '2026-05-20', to: '2027-01-01' }, data)).toBe(10);
  expect(daysShown({ from: '2023-01-01', to: '2023-12-31' }, data)).toBe(0);
  expect(daysShown(open, { from: null, to: null })).toBeNull();
});

test('the range chooses the interval, not the whole data', () => {
  const data = { from: '2024-05-27', to: '2026-05-29' };
  expect(intervalFor(open, data)).toBe('month');
  expect(intervalFor({ from: '2026-03-01', to: null }, data)).toBe('week');
});

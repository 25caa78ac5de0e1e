import { expect, test } from 'vitest';
import { daysOfWeeks } from './cohort-ranks.ts';

test('days of one week give its seven days once', () => {
  expect(daysOfWeeks(['2025-06-04', '2025-06-02'])).toEqual([
    '2025-06-02',
    '2025-06-03',
    '2025-06-04',
    '2025-06-05',
    '2025-06-06',
    '2025-06-07',
    '2025-06-08',
  ]);
});

test('a week belongs together across the end of the year', () => {
  expect(daysOfWeeks(['2024-12-31', '2025-01-01'])).toHaveLength(7);
});

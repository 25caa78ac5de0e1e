import { expect, test } from 'vitest';
import { startOfMonths } from './start-of-months.ts';

test.each([
  ['2026-05-29', 24, '2024-06-01'],
  ['2026-12-10', 24, '2025-01-01'],
  ['2026-01-31', 12, '2025-02-01'],
  ['2026-05-29', 1, '2026-05-01'],
] as const)('%s: the last %i months start on %s', (last, months, expected) => {
  expect(startOfMonths(last, months)).toBe(expected);
});

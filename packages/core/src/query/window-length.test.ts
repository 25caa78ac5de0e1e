import { expect, test } from 'vitest';
import { windowLength } from './window-length.ts';

test.each([
  ['2026-02-28', '2026-05-29', '13 weeks'],
  ['2026-05-23', '2026-05-29', 'week'],
  ['2026-05-10', '2026-05-29', '20 days'],
  ['2026-05-29', '2026-05-29', 'day'],
])('the last days from %s to %s are the last %s', (from, to, words) => expect(windowLength({ from, to })).toBe(words));

import { expect, test } from 'vitest';
import { atAgeWords } from './at-age-words.ts';

test('upvotes at day 7 with the speed, or why they are not known', () => {
  const velocity = { perDay: 7.54, usual: 4, papers: 12, at: '2026-05-29T00:23:12Z' };
  expect(atAgeWords({ day7: { value: 13.5, reason: null }, day14: { value: 20, reason: null }, velocity })).toBe(
    'At day 7: 13.5 upvotes. At day 14: 20 upvotes. Gaining 7.5 upvotes a day at its last reading (29 May 2026, 00:23 UTC); the 12 papers listed with it and read twice: 4.0.',
  );
  const unknown = { value: null, reason: 'no-reading-after' } as const;
  expect(atAgeWords({ day7: unknown, day14: unknown, velocity: null })).toBe(
    'At day 7: not known, it was not read after then.',
  );
});

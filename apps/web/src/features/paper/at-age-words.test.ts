import { expect, test } from 'vitest';
import { atAgeWords, maturityWords } from './at-age-words.ts';

test('upvotes at day 7 with the speed, or why they are not known', () => {
  const velocity = {
    ...{ perDay: 7.54, hours: 13, at: '2026-05-29T00:23:12Z', usual: 4, papers: 12 },
    ...{ from: '2026-05-25', to: '2026-05-31' },
  };
  expect(atAgeWords({ day7: { value: 13.5, reason: null }, day14: { value: 20, reason: null }, velocity })).toBe(
    'At day 7: 13.5 upvotes. At day 14: 20 upvotes. Gaining 7.5 upvotes a day at 29 May 2026, 00:23 UTC, by readings over 13 h; of the 12 papers read twice in 25–31 May 2026 one gained 4.0 on average.',
  );
  const unknown = { value: null, reason: 'no-reading-after' } as const;
  expect(atAgeWords({ day7: unknown, day14: unknown, velocity: null })).toBe(
    'At day 7: not known, it was not read after then.',
  );
});

test('a place says how final it is, and tells ages that differ', () => {
  const rank = { cohort: '2024-06-03', size: 31, percentile: 50, cohortAge: 2 };
  expect(maturityWords({ ...rank, maturity: 'settling', age: 2 })).toBe('Still settling.');
  expect(maturityWords({ ...rank, maturity: 'read-early', age: 2 })).toBe('Not settled: last read at day 2.');
  expect(maturityWords({ ...rank, maturity: 'settled', age: 23 })).toBe(
    'Settled. It was last read at day 23. The middle paper of those listed with it was last read at day 2: this one has had longer to gain.',
  );
});

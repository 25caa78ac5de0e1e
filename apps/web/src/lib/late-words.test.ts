import { expect, test } from 'vitest';
import { lateWords } from './late-words.ts';

test('says how many papers were read when settled, all of them, or nothing of a reading at an age', () => {
  expect(lateWords({ n: 461, readLate: 71 })).toBe('71 of 461 read at day 14 or later');
  expect(lateWords({ n: 20, readLate: 20 })).toBe('all read at day 14 or later');
  expect(lateWords({ n: 20, readLate: null })).toBeNull();
});

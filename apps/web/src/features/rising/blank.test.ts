import type { RisingAnswer } from '@papertide/core/query';
import { expect, test } from 'vitest';
import { provenanceOf } from '../../lib/testing.ts';
import { blankOf } from './blank.ts';

const windowOf = (papers: number) => ({ from: '2026-02-28', to: '2026-05-29', papers });
const answerOf = (over: Partial<RisingAnswer> = {}): RisingAnswer => ({
  ...{ now: windowOf(40), before: windowOf(30), per: 'week', tested: { topics: 3, keywords: 2 }, lists: [] },
  ...{ fresh: { rows: [], count: 0 }, provenance: provenanceOf() },
  ...over,
});
const untested = { topics: 0, keywords: 0 };

test('what was tested and did not change is an answer', () => {
  expect(blankOf(answerOf(), 70)).toBeNull();
});

test('a change, or a new keyword, is an answer where nothing could be tested', () => {
  expect(blankOf(answerOf({ tested: untested, fresh: { rows: [], count: 1 } }), 70)).toBeNull();
  const lists = [{ direction: 'rising', evidence: 'candidate', rows: [], count: 1 } as const];
  expect(blankOf(answerOf({ tested: untested, lists }), 70)).toBeNull();
});

test('no paper at all, none in the windows, too few in them, and no window before are told apart', () => {
  const empty = { now: windowOf(0), before: windowOf(0), tested: untested };
  expect(blankOf(answerOf(empty), 0)).toBe('no-paper');
  expect(blankOf(answerOf(empty), 38)).toBe('none-then');
  expect(blankOf(answerOf({ tested: untested }), 70)).toBe('too-few');
  expect(blankOf(answerOf({ before: null }), 70)).toBe('no-before');
  expect(blankOf(answerOf({ now: null, before: null }), 0)).toBe('no-paper');
});

import type { CollectedDay } from '@papertide/core/query';
import { expect, test } from 'vitest';
import { progressOf, runOf } from '../../lib/testing.ts';
import {
  coverageFinding,
  coverageOf,
  daysTrouble,
  endWords,
  outcomeOf,
  progressTitle,
  secondsOf,
} from './sources-rows.ts';

const day = (name: string, state: CollectedDay['state'] = 'complete', reason: string | null = null): CollectedDay => ({
  ...{ day: name, state, papers: state === 'empty' ? 0 : 20 },
  reason,
});

test('a workday without a list is no listing day, one that nobody asked for is', () => {
  // Monday to Monday: Wednesday has no list, Thursday was never asked for, the weekend does not count.
  const days = [
    ...[day('2026-05-25'), day('2026-05-26', 'incomplete', 'cut at 50 papers'), day('2026-05-27', 'empty')],
    ...[day('2026-05-29'), day('2026-06-01')],
  ];
  const coverage = coverageOf(days, '2026-05-25', '2026-06-01');
  expect(coverage).toMatchObject({ complete: 3, listingDays: 5, missing: ['2026-05-28'], empty: ['2026-05-27'] });
  expect(coverageFinding(coverage, '2026-06-01', '2026-06-02')).toEqual({
    title: '3 of 5 listing days are complete',
    dek: '1 day (28 May 2026) was not collected, 1 day (26 May 2026) is incomplete: cut at 50 papers. There was no list on 1 workday (27 May 2026).',
  });
});

test('a list on a Saturday counts', () => {
  expect(coverageOf([day('2026-05-30')], '2026-05-30', '2026-05-31')).toMatchObject({ complete: 1, listingDays: 1 });
});

test('a whole collection says so', () => {
  const coverage = coverageOf([day('2026-05-28'), day('2026-05-29')], '2026-05-28', '2026-05-29');
  expect(coverageFinding(coverage, '2026-05-29', '2026-06-05')).toEqual({
    title: 'All 2 listing days are complete',
    dek: 'Every list from Monday to Friday is in, whole.',
  });
});

test('a whole collection that ended more than a week ago says since when nothing came', () => {
  const coverage = coverageOf([day('2026-05-28'), day('2026-05-29')], '2026-05-28', '2026-05-29');
  expect(coverageFinding(coverage, '2026-05-29', '2026-06-06')).toEqual({
    title: 'All 2 listing days are complete, nothing since 29 May 2026',
    dek: 'Every list from Monday to Friday up to then is in, whole. Lists after 29 May 2026 were not collected.',
  });
});

test.each(['failed', 'cancelled'] as const)('a run that %s is not called collecting', (state) => {
  expect(progressTitle(progressOf({ state }), runOf())).toBe('Daily Papers not collected whole, 9–29 May 2026');
});

test('the outcome of a run names what is wrong', () => {
  expect(outcomeOf(runOf())).toEqual({ tone: 'good', words: 'complete' });
  expect(outcomeOf(runOf({ state: 'incomplete', unitsDone: 14, unitsTotal: 15 }))).toEqual({
    tone: 'partly',
    words: '1 day missing',
  });
  expect(outcomeOf(runOf({ state: 'failed', error: 'the source answered 429' }))).toEqual({
    tone: 'bad',
    words: 'failed: the source answered 429',
  });
  expect(secondsOf(runOf())).toBe(41);
  expect(secondsOf(runOf({ finishedAt: null }))).toBeNull();
});

test('a run on its card', () => {
  expect(progressTitle(progressOf(), runOf())).toBe('Collecting Daily Papers, 9–29 May 2026');
  expect(progressTitle(progressOf({ source: 'demo' }), undefined)).toBe('Loading demo data');
  expect(endWords(progressOf({ done: 15, papersSeen: 735, papersNew: 2 }))).toBe('15 days read: 735 papers, 2 new.');
});

test('days that cannot be collected are refused before they are sent', () => {
  expect(daysTrouble('2026-05-01', '2026-05-29', '2026-05-29')).toBeNull();
  expect(daysTrouble('2026-05-29', '2026-05-01', '2026-05-29')).toBe(
    'The days end (1 May) before they start (29 May).',
  );
  expect(daysTrouble('2026-05-01', '2026-05-30', '2026-05-29')).toBe('30 May 2026 is in the future.');
  expect(daysTrouble('', '2026-05-30', '2026-05-29')).toBe('Give the first and the last day.');
  expect(daysTrouble('2020-01-01', '2026-05-01', '2026-05-29')).toBe('Daily Papers starts on 4 May 2023.');
});

import { describe, expect, test } from 'vitest';
import { addDays } from '../day.ts';
import { type PublishedEvidence, publishedDays, type WholeRun } from './published-days.ts';

const nothing: PublishedEvidence = { listed: null, runs: [], bySource: new Map(), hasWindows: false };
const run = (by: WholeRun['by'], from: string | null, to: string | null, endedOn = '2026-06-30'): WholeRun => ({
  ...{ source: 'arxiv', by, from, to, endedOn },
});
const arxiv = (first: string, last: string, ...runs: WholeRun[]): PublishedEvidence => ({
  ...{ ...nothing, runs, hasWindows: true },
  bySource: new Map([['arxiv', { from: first, to: last }]]),
});

test('without papers there are no days', () => {
  expect(publishedDays(nothing)).toEqual({ first: null, last: null, whole: [] });
});

test('lists show the days from the weekend before the first to 14 days before the last', () => {
  expect(publishedDays({ ...nothing, listed: { from: '2026-01-05', to: '2026-05-29' } })).toEqual({
    ...{ first: '2026-01-05', last: '2026-05-29' },
    whole: [{ from: '2026-01-03', to: '2026-05-15' }],
  });
});

describe('windows of submission', () => {
  test('are whole, and one where they touch', () => {
    const runs = [run('submitted', '2026-02-01', '2026-02-28'), run('submitted', '2026-01-01', '2026-01-31')];
    expect(publishedDays(arxiv('2026-01-01', '2026-02-28', ...runs))).toEqual({
      ...{ first: '2026-01-01', last: '2026-02-28' },
      whole: [{ from: '2026-01-01', to: '2026-02-28' }],
    });
  });

  test('stay apart where days between them were not read', () => {
    const runs = [run('submitted', '2026-01-01', '2026-01-31'), run('submitted', '2026-03-01', '2026-03-31')];
    expect(publishedDays(arxiv('2026-01-01', '2026-03-31', ...runs)).whole).toHaveLength(2);
  });

  test('end four days before their run did: papers wait to be announced', () => {
    const { whole, last } = publishedDays(
      arxiv('2026-01-01', '2026-03-09', run('submitted', '2026-01-01', '2026-12-31', '2026-03-10')),
    );
    expect(whole).toEqual([{ from: '2026-01-01', to: '2026-03-06' }]);
    expect(last).toBe('2026-03-09');
  });

  test('that were never read whole show nothing as whole', () => {
    expect(publishedDays(arxiv('2026-01-02', '2026-03-09'))).toEqual({
      ...{ first: '2026-01-02', last: '2026-03-09', whole: [] },
    });
  });
});

describe('a file', () => {
  test('is whole to the end that was asked for, where its papers reach it', () => {
    const { whole } = publishedDays(arxiv('2025-10-01', '2026-03-31', run('file', '2025-10-01', '2026-03-31')));
    expect(whole).toEqual([{ from: '2025-10-01', to: '2026-03-31' }]);
  });

  test('ends four days before its last paper otherwise', () => {
    for (const to of [null, '2026-12-31']) {
      const { whole } = publishedDays(arxiv('2025-10-02', '2026-03-31', run('file', null, to)));
      expect(whole).toEqual([{ from: '2025-10-02', to: '2026-03-27' }]);
    }
  });
});

describe('windows of change', () => {
  test('are whole from their first day where they reach the day of their run', () => {
    const { whole, first } = publishedDays(
      arxiv('2007-05-01', '2026-03-09', run('changed', '2026-01-01', '2026-03-10', '2026-03-10')),
    );
    expect(whole).toEqual([{ from: '2026-01-01', to: '2026-03-06' }]);
    expect(first).toBe('2026-01-01');
  });

  test('that end before are not: what changed later is missing', () => {
    const past = run('changed', '2026-01-01', '2026-01-31', '2026-03-10');
    expect(publishedDays(arxiv('2026-01-01', '2026-01-31', past)).whole).toEqual([]);
    const goesOn = run('changed', null, null, '2026-03-20');
    expect(publishedDays(arxiv('2026-01-01', '2026-03-19', past, goesOn)).whole).toEqual([
      { from: '2026-01-01', to: '2026-03-16' },
    ]);
  });
});

test('windows of arXiv before the first list count beside the lists', () => {
  const evidence = arxiv('2025-01-01', '2025-12-31', run('submitted', '2025-01-01', '2025-12-31'));
  expect(publishedDays({ ...evidence, listed: { from: '2026-01-05', to: '2026-05-29' } })).toEqual({
    ...{ first: '2025-01-01', last: '2026-05-29' },
    whole: [
      { from: '2025-01-01', to: '2025-12-31' },
      { from: '2026-01-03', to: '2026-05-15' },
    ],
  });
});

test('papers of files alone are taken as whole from the first to 14 days before the last', () => {
  const bySource = new Map([['file', { from: '2026-01-01', to: '2026-02-20' }]]);
  expect(publishedDays({ ...nothing, bySource })).toEqual({
    ...{ first: '2026-01-01', last: '2026-02-20' },
    whole: [{ from: '2026-01-01', to: addDays('2026-02-20', -14) }],
  });
});

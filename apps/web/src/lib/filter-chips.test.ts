import { everyPaper, longestText, type PaperFilter, type SeriesRef } from '@papertide/core/query';
import { expect, test } from 'vitest';
import { filterChips } from './filter-chips.ts';
import { readEntry, withEntry } from './filter-entry.ts';

const dataTo = '2026-05-29';
const asWritten = ({ key }: SeriesRef): string => key;
const words = (filter: PaperFilter): string[] =>
  filterChips(filter, asWritten, dataTo).map((chip) => `${chip.not ? 'not ' : ''}${chip.field} ${chip.value}`);

test('the filter that means every paper has no chips', () => {
  expect(words(everyPaper)).toEqual([]);
});

test('every part of a filter is a chip', () => {
  const filter: PaperFilter = {
    ...everyPaper,
    topics: ['agents'],
    authors: ['Ada'],
    organizations: ['Ada Labs'],
    within: [{ dimension: 'any-keyword', key: 'robot' }],
    without: [{ dimension: 'topic', key: 'reasoning' }],
    text: 'reward hacking',
    minUpvotes: 100,
    hasCode: false,
    from: '2026-03-02',
    to: '2026-04-30',
  };
  expect(words(filter)).toEqual([
    'topic agents',
    'author Ada',
    'organization Ada Labs',
    'keyword, ours or given robot',
    'not topic reasoning',
    'text reward hacking',
    'upvotes 100 or more',
    'not with code',
    'listed 2 Mar – 30 Apr 2026',
  ]);
});

test('a preset range is shown by its button, not by a chip', () => {
  expect(words({ ...everyPaper, from: '2026-05-02' })).toEqual([]);
  expect(words({ ...everyPaper, from: '2026-05-03' })).toEqual(['listed since 3 May 2026']);
});

test('dropping every chip leads back to every paper', () => {
  const entries = [
    'topic:agents',
    '-topic:rag',
    'min:5',
    'has:code',
    'org:Ada Labs',
    '-author:Ada',
    'any-keyword:robot',
  ];
  const filter = entries.reduce(withEntry, everyPaper);
  const chips = filterChips(filter, asWritten, dataTo);
  expect(chips).toHaveLength(entries.length);
  expect(chips.reduce((now, chip) => chip.without(now), filter)).toEqual(everyPaper);
});

test.each([
  ['topic:agents', { topics: ['agents'] }],
  ['-topic:agents', { without: [{ dimension: 'topic', key: 'agents' }] }],
  ['Author: Ada Lovelace', { authors: ['Ada Lovelace'] }],
  ['org:Ada Labs', { organizations: ['Ada Labs'] }],
  ['-phrase:reward hacking', { without: [{ dimension: 'phrase', key: '"reward hacking"' }] }],
  ['phrase:reward hacking', { text: '"reward hacking"' }],
  ['min:100', { minUpvotes: 100 }],
  ['upvotes:100', { minUpvotes: 100 }],
  ['upvotes:many', { text: 'upvotes:many' }],
  ['has:code', { hasCode: true }],
  ['-has:code', { hasCode: false }],
  ['from:2026-02-30', { text: 'from:2026-02-30' }],
  ['to:2026-03-31', { to: '2026-03-31' }],
  ['"reward hacking" OR cheat*', { text: '"reward hacking" OR cheat*' }],
  ['-video', { text: '-video' }],
  ['constructor:x', { text: 'constructor:x' }],
  ['   ', {}],
])('typing %j adds %j', (entry, change) => {
  expect(withEntry(everyPaper, entry)).toEqual({ ...everyPaper, ...change });
});

test('words are added to the words before; a key is added once', () => {
  expect(withEntry({ ...everyPaper, text: 'reward' }, 'hacking').text).toBe('reward hacking');
  expect(withEntry({ ...everyPaper, text: 'diffusion OR robot' }, 'survey').text).toBe('(diffusion OR robot) survey');
  expect(withEntry({ ...everyPaper, text: 'survey' }, 'tide OR "ebb and flow"').text).toBe(
    'survey (tide OR "ebb and flow")',
  );
  const long = { ...everyPaper, text: 'x'.repeat(longestText - 3) };
  expect(withEntry(long, 'hacking')).toBe(long);
  expect(withEntry({ ...everyPaper, topics: ['agents'] }, 'topic:agents').topics).toEqual(['agents']);
});

test('what is asked for is no longer left out, and the other way round', () => {
  const without = withEntry(everyPaper, '-topic:agents');
  expect(withEntry(without, 'topic:agents')).toEqual({ ...everyPaper, topics: ['agents'] });
  expect(withEntry(withEntry(everyPaper, 'topic:agents'), '-topic:agents')).toEqual(without);
});

test('what is typed tells which list it is about', () => {
  expect(readEntry('-author:hin')).toEqual({ dimension: 'author', not: true, value: 'hin' });
  expect(readEntry('chain of')).toEqual({ dimension: null, not: false, value: 'chain of' });
});

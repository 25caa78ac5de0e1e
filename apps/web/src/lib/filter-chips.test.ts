import { everyPaper } from '@papertide/core/query';
import { expect, test } from 'vitest';
import { filterChips, withEntry } from './filter-chips.ts';

const dataTo = '2026-05-29';
const asWritten = (_: string, key: string): string => key;
const words = (filter: typeof everyPaper): string[] =>
  filterChips(filter, asWritten, dataTo).map((chip) => `${chip.not ? 'not ' : ''}${chip.field} ${chip.value}`);

test('the filter that means every paper has no chips', () => {
  expect(words(everyPaper)).toEqual([]);
});

test('every part of a filter is a chip', () => {
  const filter = {
    ...everyPaper,
    topics: ['agents'],
    withoutTopics: ['reasoning'],
    text: 'reward hacking',
    minUpvotes: 100,
    from: '2026-03-02',
    to: '2026-04-30',
  };
  expect(words(filter)).toEqual([
    'topic agents',
    'not topic reasoning',
    'text reward hacking',
    'upvotes 100 or more',
    'listed 2 Mar – 30 Apr 2026',
  ]);
});

test('a preset range is shown by its button, not by a chip', () => {
  expect(words({ ...everyPaper, from: '2026-05-02' })).toEqual([]);
  expect(words({ ...everyPaper, from: '2026-05-03' })).toEqual(['listed since 3 May 2026']);
});

test('dropping every chip leads back to every paper', () => {
  const filter = withEntry(withEntry(withEntry(everyPaper, 'topic:agents'), '-topic:rag'), 'upvotes:5');
  const bare = filterChips(filter, asWritten, dataTo).reduce((now, chip) => chip.without(now), filter);
  expect(bare).toEqual(everyPaper);
});

test.each([
  ['topic:agents', { topics: ['agents'] }],
  ['-topic:agents', { withoutTopics: ['agents'] }],
  ['Author: Ada Lovelace', { authors: ['Ada Lovelace'] }],
  ['upvotes:100', { minUpvotes: 100 }],
  ['upvotes:many', { text: 'upvotes:many' }],
  ['from:2026-02-30', { text: 'from:2026-02-30' }],
  ['to:2026-03-31', { to: '2026-03-31' }],
  ['"reward hacking"', { text: '"reward hacking"' }],
  ['constructor:x', { text: 'constructor:x' }],
  ['   ', {}],
])('typing %j adds %j', (entry, change) => {
  expect(withEntry(everyPaper, entry)).toEqual({ ...everyPaper, ...change });
});

test('words are added to the words before; a key is added once', () => {
  expect(withEntry({ ...everyPaper, text: 'reward' }, 'hacking').text).toBe('reward hacking');
  expect(withEntry({ ...everyPaper, topics: ['agents'] }, 'topic:agents').topics).toEqual(['agents']);
});

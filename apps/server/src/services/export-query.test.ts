import { everyPaper } from '@papertide/core/query';
import { expect, test } from 'vitest';
import { decodeExport, type ExportQuery, encodeExport } from './export-query.ts';
import { rankFilterSchema } from './window-query.ts';

const filter = rankFilterSchema.parse({ text: 'tide', topics: ['agents'], hasCode: true });
const window = { axis: 'published', from: '2025-01-01', to: null, days: 28 } as const;

test.each<ExportQuery>([
  { what: 'papers', filter: { ...everyPaper, topics: ['agents'], minUpvotes: 10 } },
  {
    what: 'papers',
    filter: everyPaper,
    behind: { mark: { kind: 'effect', topicId: 'agents' }, reading: 'day7' },
  },
  { what: 'topics', window, filter },
  { what: 'keywords', window, filter, origin: 'source-keyword', text: 'spars', general: true },
  { what: 'keywords', window, filter, origin: 'keyword', text: '', general: false },
  { what: 'standouts', filter: { ...everyPaper, minUpvotes: 5 }, since: '2026-03-31', sort: 'upvotes' },
  { what: 'fastest', filter: everyPaper, week: '2026-05-31' },
  {
    what: 'trends',
    trend: { series: [{ dimension: 'topic', key: 'agents' }], metric: 'papers', interval: 'week', filter: everyPaper },
  },
])('decoding what was encoded gives the same question: $what', (query) => {
  expect(decodeExport(query.what, encodeExport(query))).toEqual(query);
});

test('nonsense falls back to every row', () => {
  const pairs = [
    ['days', '-4'],
    ['axis', 'sideways'],
    ['from', '2025-02-30'],
    ['origin', 'mars'],
  ] as const;
  expect(encodeExport(decodeExport('keywords', pairs))).toEqual([]);
});

test('an old address of keywords says with q how a word of them starts', () => {
  const query = decodeExport('keywords', [['q', 'spars']]);
  expect(query).toMatchObject({ text: 'spars', filter: { text: '' } });
  expect(encodeExport(query)).toEqual([['find', 'spars']]);
});

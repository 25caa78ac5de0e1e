import { everyPaper } from '@papertide/core/query';
import { expect, test } from 'vitest';
import { decodeExport, type ExportQuery, encodeExport } from './export-query.ts';

const window = { axis: 'published', from: '2025-01-01', to: null, days: 28 } as const;

test.each<ExportQuery>([
  { what: 'papers', filter: { ...everyPaper, topics: ['agents'], minUpvotes: 10 } },
  { what: 'topics', window },
  { what: 'keywords', window, origin: 'source-keyword', text: 'spars', general: true },
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

import { everyPaper } from '@papertide/core/query';
import { expect, test } from 'vitest';
import { pointFilter } from './point-filter.ts';

test('a point opens the papers of its series in its period', () => {
  const filter = pointFilter({ dimension: 'topic', key: 'agents' }, everyPaper, '2026-05');
  expect(filter).toEqual({ ...everyPaper, topics: ['agents'], from: '2026-05-01', to: '2026-05-31' });
});

test('a range that ends within the period ends the list with it, and other filters stay', () => {
  const within = { ...everyPaper, text: 'memory', to: '2026-05-20', axis: 'published' as const };
  expect(pointFilter({ dimension: 'keyword', key: 'rag' }, within, '2026-W21')).toEqual({
    ...within,
    keywords: ['rag'],
    from: '2026-05-18',
    to: '2026-05-20',
  });
});

test('a keyword of the source opens the papers that the source gave it, not those it was found in', () => {
  const filter = pointFilter({ dimension: 'source-keyword', key: 'rag' }, everyPaper, '2026');
  expect(filter).toMatchObject({ sourceKeywords: ['rag'], keywords: [] });
});

test('a source that the filter leaves out has no papers to open', () => {
  const filter = { ...everyPaper, sources: ['huggingface'] };
  expect(pointFilter({ dimension: 'source', key: 'huggingface' }, filter, '2026')?.sources).toEqual(['huggingface']);
  expect(pointFilter({ dimension: 'source', key: 'page' }, filter, '2026')).toBeNull();
});

test('a point of all papers adds nothing but its days', () => {
  const filter = pointFilter({ dimension: 'all', key: '' }, everyPaper, '2026-05-29');
  expect(filter).toEqual({ ...everyPaper, from: '2026-05-29', to: '2026-05-29' });
});

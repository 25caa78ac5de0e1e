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

test('a point of a list of which one member is enough asks for the series besides, where the filter names others', () => {
  const ref = { dimension: 'category', key: 'cs.CL' } as const;
  expect(pointFilter(ref, everyPaper, '2026')).toMatchObject({ categories: ['cs.CL'], within: [] });
  const filter = { ...everyPaper, categories: ['cs.AI', 'cs.CL'] };
  expect(pointFilter(ref, filter, '2026')).toMatchObject({ categories: ['cs.AI', 'cs.CL'], within: [ref] });
});

test('a point of a phrase opens its search, within the search of the page where there is one', () => {
  const ref = { dimension: 'phrase', key: '"chain of thought" OR cot' } as const;
  expect(pointFilter(ref, everyPaper, '2026')).toMatchObject({ text: ref.key, within: [] });
  expect(pointFilter(ref, { ...everyPaper, text: 'vision' }, '2026')).toMatchObject({ text: 'vision', within: [ref] });
});

test('a point of a keyword of either origin opens the papers of both', () => {
  const ref = { dimension: 'any-keyword', key: 'rag' } as const;
  expect(pointFilter(ref, everyPaper, '2026')).toMatchObject({ within: [ref], keywords: [], sourceKeywords: [] });
});

test('a point of all papers adds nothing but its days', () => {
  const filter = pointFilter({ dimension: 'all', key: '' }, everyPaper, '2026-05-29');
  expect(filter).toEqual({ ...everyPaper, from: '2026-05-29', to: '2026-05-29' });
});

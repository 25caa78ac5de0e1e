import { everyPaper } from '@papertide/core/query';
import { expect, test } from 'vitest';
import { feedOf, filterWords, neighborPeriod, neighbors, placeWords, sortsFor, withPeriod } from './papers-rows.ts';

const name = ({ key }: { readonly key: string }): string => key;

test('dates that are a whole day, week or month are that feed', () => {
  expect(feedOf(withPeriod(everyPaper, '2026-05-29'))).toEqual({ feed: 'day', period: '2026-05-29' });
  expect(feedOf(withPeriod(everyPaper, '2026-W22'))).toEqual({ feed: 'week', period: '2026-W22' });
  expect(feedOf(withPeriod(everyPaper, '2026-05'))).toEqual({ feed: 'month', period: '2026-05' });
  expect(feedOf({ ...everyPaper, from: '2026-05-02', to: '2026-05-31' })).toBeNull();
  expect(feedOf(withPeriod(withPeriod(everyPaper, '2026-05'), null))).toBeNull();
});

test('the day before a Monday is the Friday before it', () => {
  expect(neighborPeriod('2026-05-25', 'day', -1)).toBe('2026-05-22');
  expect(neighborPeriod('2026-05-22', 'day', 1)).toBe('2026-05-25');
  expect(neighborPeriod('2026-01', 'month', -1)).toBe('2025-12');
});

test('the arrows stop where the data does', () => {
  expect(neighbors('2026-05', 'month', '2026-04-30', '2026-05-29')).toEqual({ before: '2026-04', after: null });
  expect(neighbors('2026-05-29', 'day', '2026-05-29', '2026-06-01')).toEqual({ before: null, after: '2026-06-01' });
});

test('a best match is offered where there are words to match', () => {
  expect(sortsFor(everyPaper)).not.toContain('relevance');
  expect(sortsFor(everyPaper, false)).toEqual(['published', 'upvotes']);
  expect(sortsFor({ ...everyPaper, text: 'agents' })).toContain('relevance');
});

test('a page says where it stands in the list', () => {
  expect(placeWords(3, 25, 12, { total: 62, ranked: null })).toBe('51–62 of 62 papers');
  expect(placeWords(1, 25, 0, { total: 0, ranked: null })).toBe('0 papers');
  expect(placeWords(1, 25, 25, { total: 7786, ranked: 1000 })).toBe(
    '1–25 of the newest 1,000 of 7,786 papers, best first',
  );
  expect(placeWords(1, 25, 25, { total: 62, ranked: 62 })).toBe('1–25 of 62 papers, best first');
});

test('the filter of a picture is told without its dates', () => {
  expect(
    filterWords({ ...everyPaper, from: '2026-01-01', without: [{ dimension: 'topic', key: 'robotics' }] }, name),
  ).toBe('not topic robotics');
  expect(filterWords(everyPaper, name)).toBe('none');
});

import { everyPaper } from '@papertide/core/query';
import { expect, test } from 'vitest';
import { filterHref } from './filter-href.ts';

test('a page takes a filter along in its address, and nothing where there is none', () => {
  expect(filterHref('/rising', everyPaper)).toBe('/rising');
  expect(filterHref('/rising', { ...everyPaper, authors: ['Ada Lovelace'] }, [['days', '28']])).toBe(
    '/rising?days=28&author=Ada+Lovelace',
  );
});

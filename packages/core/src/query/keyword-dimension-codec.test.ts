import { expect, test } from 'vitest';
import { decodeKeywordDimension, encodeKeywordDimension } from './keyword-dimension-codec.ts';
import { keywordDimensions } from './series-ref.ts';

test.each(keywordDimensions)('%s: decode after encode is the identity', (dimension) => {
  expect(decodeKeywordDimension(encodeKeywordDimension(dimension))).toBe(dimension);
});

test('our own keywords with synonyms merged are not written; nonsense means them', () => {
  expect(encodeKeywordDimension('keyword')).toEqual([]);
  expect(decodeKeywordDimension([['origin', 'tide']])).toBe('keyword');
});

test('merge=off of earlier addresses still switches synonyms off', () => {
  const read = (...pairs: [string, string][]) => decodeKeywordDimension([...pairs, ['merge', 'off']]);
  expect([read(), read(['origin', 'any-keyword']), read(['origin', 'single-keyword'])]).toEqual([
    ...['single-keyword', 'single-any-keyword', 'single-keyword'],
  ]);
});

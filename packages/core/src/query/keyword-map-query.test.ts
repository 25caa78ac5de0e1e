import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeKeywordMap, encodeKeywordMap, keywordMapQuerySchema } from './keyword-map-query.ts';
import { everyPaper } from './paper-filter.ts';
import { keywordDimensions } from './series-ref.ts';

const queries = fc.record({
  filter: fc.record({ topics: fc.subarray(['agents', 'rag']), from: fc.constantFrom(null, '2025-01-01') }),
  origin: fc.constantFrom(...keywordDimensions),
  leastPapers: fc.integer({ min: 2, max: 1000 }),
  mostKeys: fc.integer({ min: 10, max: 500 }),
  resolution: fc.integer({ min: 2, max: 50 }).map((n) => n / 10),
  general: fc.boolean(),
});

test('law: decode after encode is the identity', () => {
  fc.assert(
    fc.property(queries, (sketch) => {
      const query = keywordMapQuerySchema.parse(sketch);
      expect(decodeKeywordMap(encodeKeywordMap(query))).toEqual(query);
    }),
  );
});

test('defaults are not written, and nonsense falls back to them', () => {
  const usual = keywordMapQuerySchema.parse({});
  expect(usual.filter).toEqual(everyPaper);
  expect(encodeKeywordMap(usual)).toEqual([]);
  const nonsense = [
    ['origin', 'x'],
    ['nodes', '100000'],
    ['least', ''],
    ['resolution', 'NaN'],
  ] as const;
  expect(decodeKeywordMap(nonsense)).toEqual(usual);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Pair, readPairs, replacePairs, writePairs } from './query-string.ts';

test('colons and slashes stay readable, everything else is escaped', () => {
  expect(
    writePairs([
      ['s', 'topic:agents'],
      ['q', '50% & more'],
      ['key', 'cs/0112017'],
    ]),
  ).toBe('?s=topic:agents&q=50%25+%26+more&key=cs/0112017');
});

test('law: reading what was written gives the same pairs', () => {
  const text = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text)), (pairs) => {
      expect(readPairs(writePairs(pairs as Pair[]))).toEqual(pairs);
    }),
  );
});

test('replacing some names leaves the others alone', () => {
  expect(replacePairs('?row=agents&from=2026-01-01', ['from'], [['from', '2026-05-01']])).toBe(
    '?row=agents&from=2026-05-01',
  );
  expect(replacePairs('?from=2026-01-01', ['from'], [])).toBe('');
});

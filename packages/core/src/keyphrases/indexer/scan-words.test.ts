import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type OnWord, scanByPattern, scanWords } from './scan-words.ts';

const wordsBy = (scan: (text: string, onWord: OnWord) => void, text: string) => {
  const found: [string, number][] = [];
  scan(text, (start, end, hash) => found.push([text.slice(start, end), hash]));
  return found;
};
const words = (text: string) => wordsBy(scanWords, text).map(([word]) => word);

test('hyphens, slashes and apostrophes tie words, plus and number signs end them', () => {
  expect(words("object-oriented C++, A/D and C#; don't 3.5B.")).toEqual([
    'object-oriented',
    'C++',
    'A/D',
    'and',
    'C#',
    "don't",
    '3.5B',
  ]);
});

test('what ties is no part of a word at its ends', () => {
  expect(words("-a- b' &c ++")).toEqual(['a', 'b', 'c']);
});

test('any text: the same words and numbers as by the pattern', () => {
  const piece = fc.constantFrom(
    'a',
    'B',
    '7',
    '-',
    '’',
    '.',
    '+',
    '#',
    ' ',
    'é',
    'e\u0301',
    '語',
    '\u{1d49c}',
    '/',
    '_',
    '\0',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece).map((parts) => parts.join('')),
        fc.string({ unit: 'grapheme' }),
      ),
      (text) => {
        expect(wordsBy(scanWords, text)).toEqual(wordsBy(scanByPattern, text));
      },
    ),
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchWords } from './search-words.ts';

describe('searchWords', () => {
  it.each([
    ['language models', [['language'], ['models']]],
    ['"world model" robot', [['world', 'model'], ['robot']]],
    ['pre-training', [['pre', 'training']]],
    ['an "open quote', [['an'], ['open'], ['quote']]],
    ['NEAR(a b) OR title:x*', [['NEAR', 'a'], ['b'], ['OR'], ['title', 'x']]],
    ['"" - * ^ ( ) !', []],
  ])('%s', (text, words) => {
    expect(searchWords(text)).toEqual(words);
  });

  it('gives letters, digits and their marks only, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const word of searchWords(text).flat()) expect(word).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}]*$/u);
      }),
    );
  });
});

import { expect, test } from 'vitest';
import { phraseOf, searchWords } from './search-words.ts';

test.each([
  ['diffusion models', 'All 1,344 papers with all of these words: diffusion models'],
  ['diffusion', 'All 1,344 papers with the word diffusion'],
  ['"diffusion models"', 'All 1,344 papers with the phrase "diffusion models"'],
  ['diffus*', 'All 1,344 papers that match: diffus*'],
  ['diffusion OR flow', 'All 1,344 papers that match: diffusion OR flow'],
  ['diffusion -flow', 'All 1,344 papers that match: diffusion -flow'],
])('%s: %s', (typed, words) => {
  expect(searchWords(1344, typed)).toBe(words);
});

test('only several words without operators can be a phrase besides', () => {
  expect(phraseOf('diffusion models')).toBe('"diffusion models"');
  expect([phraseOf('diffusion'), phraseOf('"a b"'), phraseOf('a OR b'), phraseOf('')]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, singular, stem, tokenize, wellFormed } from './index.ts';

test('folding sets aside case, dashes, quotes, diacritics and white space', () => {
  expect(fold('Déjà–Vu  Attention')).toBe('deja-vu attention');
  expect(fold('plain  text ')).toBe('plain text');
});

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test('a hyphen separates words; decimals with a unit, C++ and contractions are one word', () => {
  const words = tokenize("A 3.5B vision-language C++ model doesn't use L2 or v1.5.").map((token) => token.surface);
  expect(words).toEqual(['A', '3.5B', 'vision', 'language', 'C++', 'model', "doesn't", 'use', 'L2', 'or', 'v1.5']);
});

test('tokens are where they say', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      for (const { surface, start, end } of tokenize(text)) expect(text.slice(start, end)).toBe(surface);
    }),
  );
});

test.each([
  ['models', 'model'],
  ['policies', 'policy'],
  ['losses', 'loss'],
  ['biases', 'bias'],
  ['matrices', 'matrix'],
  ['heuristics', 'heuristic'],
  ['robotics', 'robotics'],
  ['analysis', 'analysis'],
  ['corpus', 'corpus'],
])('the singular of %s is %s', (word, one) => {
  expect(singular(word)).toBe(one);
  expect(singular(one)).toBe(one);
});

test('the singular of a singular is itself', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abeisuxyzch'), minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(word, (text) => {
      expect(singular(singular(text))).toBe(singular(text));
    }),
  );
});

test('stems group inflections', () => {
  expect(stem('learning')).toBe(stem('learned'));
  expect(stem('quantization')).not.toBe(stem('quantum'));
});

test('a lone surrogate becomes U+FFFD, a pair stays', () => {
  expect(wellFormed('a\uD83Db 😀')).toBe('a\uFFFDb 😀');
});

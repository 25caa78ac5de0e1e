import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchedWords } from './matched-words.ts';

const marked = (text: string, search: string) =>
  matchedWords(text, search)
    .filter((piece) => piece.matched)
    .map((piece) => piece.text);

test('words match as the search does: by stem, without case, each word of a phrase', () => {
  expect(marked('Rewarding Agents with Sparse Rewards', '"sparse reward"')).toEqual(['Rewarding', 'Sparse', 'Rewards']);
  expect(marked('Déjà Vu in Pre-Training', 'deja pre-train')).toEqual(['Déjà', 'Pre', 'Training']);
  expect(marked('Agents', '')).toEqual([]);
});

test('words that are left out, and operators, are not marked; beginnings are', () => {
  expect(marked('Video or vision planners', 'vision OR plan* -video')).toEqual(['vision', 'planners']);
});

test('the pieces joined are the text', () => {
  const law = (text: string, search: string): void => {
    const pieces = matchedWords(text, search);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  };
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string(), law));
});

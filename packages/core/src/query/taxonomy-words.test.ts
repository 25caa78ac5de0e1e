import { expect, it } from 'vitest';
import { taxonomyWords } from './taxonomy-words.ts';

it.each([
  [null, 'taxonomy 2026.2'],
  [{ papers: 3100, of: 8506, from: '2026.1' }, 'taxonomy 2026.2, 3,100 of 8,506 papers still on 2026.1'],
  [{ papers: 1, of: 1, from: null }, 'taxonomy 2026.2, 1 of 1 paper not matched yet'],
])('%j is told as "%s"', (retagging, words) => {
  expect(taxonomyWords({ taxonomyVersion: '2026.2', retagging })).toBe(words);
});

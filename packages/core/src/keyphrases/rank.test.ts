import { expect, test } from 'vitest';
import { authorScore, type PhraseFeatures } from './rank.ts';

const phrase: PhraseFeatures = {
  size: 2,
  tf: 1,
  position: 0,
  standing: 'maximal',
  startsGeneric: false,
  endsGeneric: false,
  inVocabulary: false,
  df: null,
};

test('two words at the start of the text that stand alone score 1', () => {
  expect(authorScore(phrase)).toBe(1);
});

test.each([
  ['four occurrences count twice', { tf: 4 }, 2],
  ['a term of the vocabulary counts 2.5 times', { inVocabulary: true }, 2.5],
  ['a phrase of two papers counts 1.5 times', { df: 2 }, 1.5],
  ['a phrase of one paper counts once', { df: 1 }, 1],
  ['forty words later counts half', { position: 40 }, 0.5],
  ['the head of a longer phrase counts 0.6', { standing: 'head' }, 0.6],
  ['a generic adjective and a generic head count 0.4 and 0.5', { startsGeneric: true, endsGeneric: true }, 0.2],
  ['one word counts 0.55', { size: 1 }, 0.55],
] satisfies [string, Partial<PhraseFeatures>, number][])('%s', (_, change, score) => {
  expect(authorScore({ ...phrase, ...change })).toBeCloseTo(score, 12);
});

import { expect, test } from 'vitest';
import { normalizeKeyword } from './normalize-keyword.ts';
import { starterSynonyms } from './starter-synonyms.ts';

test('LLM = large language model', () => {
  expect(starterSynonyms.find(({ preferred }) => preferred === 'large language model')).toEqual({
    id: 'large-language-model',
    preferred: 'large language model',
    label: 'large language model',
    members: ['llm'],
    note: 'An acronym of the field and what it means.',
  });
});

test('a keyword is in one group only, and ids are distinct', () => {
  const keys = starterSynonyms.flatMap(({ preferred, members }) => [preferred, ...members]);
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  const ids = starterSynonyms.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(starterSynonyms.flatMap(({ preferred, members }) => [preferred, ...members].map((key) => [key, preferred])))(
  '%s is plainly itself, and means %s',
  (key, preferred) => {
    expect(normalizeKeyword(key)).toMatchObject({ plain: key, key: preferred });
  },
);

test('a plural and a definition are no synonyms: they are plainly the term', () => {
  expect(normalizeKeyword('LLMs').plain).toBe('llm');
  expect(normalizeKeyword('Large Language Models (LLMs)').plain).toBe('large language model');
  expect(normalizeKeyword('LLM agents').plain).toBe('large language model agent');
});

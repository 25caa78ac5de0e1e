import { expect, it } from 'vitest';
import { givenBy } from './field-sources.ts';

const fieldSources = { title: 'arxiv', abstract: 'arxiv', keywords: 'huggingface', truncated: 'arxiv' };

it('names the fields that a source gave, in words', () => {
  expect(givenBy(fieldSources, 'arxiv')).toBe('gives title and abstract');
  expect(givenBy(fieldSources, 'huggingface')).toBe('gives keywords');
});

it('says so where every field comes from another source', () => {
  expect(givenBy(fieldSources, 'page')).toBe('adds nothing to the description');
});

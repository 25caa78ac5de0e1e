import { expect, test } from 'vitest';
import { paperRelation } from './paper-relation.ts';

const topic = { label: 'Large language models', dimension: 'topic' } as const;
const keyword = { label: 'large language models', dimension: 'keyword' } as const;

test.each([
  [topic, undefined, 'are about large language models'],
  [topic, topic, 'about large language models'],
  [keyword, undefined, 'use the keyword “large language models”'],
  [keyword, keyword, '“large language models”'],
  [keyword, topic, 'use the keyword “large language models”'],
  [{ label: '“chain of thought”', dimension: 'phrase' } as const, topic, 'name “chain of thought”'],
  [{ label: 'Ada Lovelace', dimension: 'author' } as const, undefined, 'are by Ada Lovelace'],
])('papers of %o, told after %o, %s', (series, after, words) => expect(paperRelation(series, after)).toBe(words));

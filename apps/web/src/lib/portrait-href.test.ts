import { expect, it } from 'vitest';
import { portraitHref } from './portrait-href.ts';

it.each([
  ['topic', 'agents', '/topics/agents'],
  ['author', 'Ada Lovelace', '/authors/Ada%20Lovelace'],
  ['organization', 'A/B & C', '/organizations/A%2FB%20%26%20C'],
  ['keyword', 'tide', null],
] as const)('the page of %s:%s', (dimension, key, href) => {
  expect(portraitHref({ dimension, key })).toBe(href);
});

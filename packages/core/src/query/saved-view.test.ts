import fc from 'fast-check';
import { expect, test } from 'vitest';
import { savedViewSchema, viewName } from './saved-view.ts';

test('a name is one line of 80 characters at most', () => {
  expect(viewName('  My\n  papers ')).toBe('My papers');
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(viewName(text).length).toBeLessThanOrEqual(80);
      expect(viewName(viewName(text))).toBe(viewName(text));
    }),
  );
});

test.each(['/', '/topics?s=topic:agents&q="a"', '/papers/cs/0112017'])('%s is an address of the house', (href) => {
  expect(savedViewSchema.safeParse({ name: 'A', href }).success).toBe(true);
});

test.each(['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)', '', '/a b', '/\n/evil'])(
  'an address that may lead out of the house is refused: %j',
  (href) => expect(savedViewSchema.safeParse({ name: 'A', href }).success).toBe(false),
);

test('a view without a name is refused', () => {
  expect(savedViewSchema.safeParse({ name: ' \n', href: '/' }).success).toBe(false);
});

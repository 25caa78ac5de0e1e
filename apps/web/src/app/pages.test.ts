import { expect, test } from 'vitest';
import { pageAt, pages } from './pages.ts';

test.each([
  ['/', 'Overview'],
  ['/topics', 'Topics'],
  ['/rising', 'Rising'],
  ['/papers/cs/0112017', 'Papers'],
  ['/nowhere', undefined],
  ['/topicsandmore', undefined],
])('%s belongs to %s', (path, name) => {
  expect(pageAt(path)?.name).toBe(name);
});

test('every page has a letter of its own', () => {
  expect(new Set(pages.map((page) => page.letter)).size).toBe(pages.length);
});

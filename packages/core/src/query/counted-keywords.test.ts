import { expect, test } from 'vitest';
import { countedKeywords } from './counted-keywords.ts';

test('keywords are counted with whose they are, where they are not ours', () => {
  expect(countedKeywords(1279, 'keyword')).toBe('1,279 keywords');
  expect(countedKeywords(279, 'single-keyword')).toBe('279 keywords');
  expect(countedKeywords(279, 'source-keyword')).toBe('279 keywords given by the source');
  expect(countedKeywords(1, 'single-any-keyword')).toBe('1 extracted or given keyword');
});

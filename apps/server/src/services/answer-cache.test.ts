import { expect, test } from 'vitest';
import { AnswerCache } from './answer-cache.ts';

test('a question is computed once, also for callers who ask at the same time', async () => {
  const cache = new AnswerCache();
  let computed = 0;
  const ask = () => cache.get('q', async () => ++computed);
  expect(await Promise.all([ask(), ask()])).toEqual([1, 1]);
  expect(await ask()).toBe(1);
});

test('the least recently used answer is dropped first', async () => {
  const cache = new AnswerCache(2);
  const computed: string[] = [];
  const ask = (key: string) => cache.get(key, async () => computed.push(key));
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(key);
  expect(computed).toEqual(['a', 'b', 'c', 'b']);
});

test('a failure is not kept', async () => {
  const cache = new AnswerCache();
  await expect(cache.get('q', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  expect(await cache.get('q', async () => 'back')).toBe('back');
});

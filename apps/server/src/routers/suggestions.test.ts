import { beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '../context.ts';
import { filledContext } from '../testing/index.ts';
import { createCaller } from './app-router.ts';

let ctx: Context;
beforeAll(async () => {
  ctx = await filledContext();
});

describe.each(['keyword', 'source-keyword', 'any-keyword', 'single-keyword'] as const)('%s', (origin) => {
  const mostUsed = async () => (await createCaller(ctx).keywords.rank({ origin, limit: 200, general: true })).rows;
  const suggest = (text: string, limit: number) =>
    createCaller(ctx).keywords.suggest({ text, limit, dimensions: [origin] });

  test('each of the 200 most used keywords is the first that its own label finds', async () => {
    for (const { ref, label } of await mostUsed()) {
      const [first] = await suggest(label, 5);
      expect([label, first?.ref.key, first?.exact]).toEqual([label, ref.key, true]);
    }
  });

  test('and it is found while the label is being typed', async () => {
    for (const { ref, label } of (await mostUsed()).slice(0, 40)) {
      for (const length of [4, 8, 12, label.length - 2]) {
        const found = await suggest(label.slice(0, Math.max(3, length)), 50);
        expect([label, found.some((s) => s.ref.key === ref.key)]).toEqual([label, true]);
      }
    }
  });
});

test('a topic and a keyword of the same name stand first, each saying what it is', async () => {
  const [topic, keyword] = await createCaller(ctx).keywords.suggest({ text: 'large-language models', limit: 8 });
  expect([topic?.ref.dimension, topic?.exact]).toEqual(['topic', true]);
  expect([keyword?.ref, keyword?.exact]).toEqual([{ dimension: 'keyword', key: 'large language model' }, true]);
});

test('a topic that only has a word of the text comes after the keyword of that name', async () => {
  const [first] = await createCaller(ctx).keywords.suggest({
    text: 'sparse attention',
    dimensions: ['topic', 'any-keyword'],
  });
  expect(first?.ref).toEqual({ dimension: 'any-keyword', key: 'sparse attention' });
});

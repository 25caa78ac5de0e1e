import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalizeKeyword } from './normalize-keyword.ts';
import { typedKeyword } from './typed-keyword.ts';

test.each([
  ['Diffusion Models', ['diffusion model'], ['diffusion model']],
  ['diffusion mode', ['diffusion mode'], ['diffusion mode']],
  ['Chain-of-Thought', ['chain of thought'], ['chain of thought']],
  ['retrieval-augmented gener', ['retrieval augmented gener'], ['retrieval augmented gener']],
  ['RAG', ['rag', 'retrieval augmented generation'], ['rag', 'retrieval augmented generation']],
  ['LLM ag', ['large language model ag'], ['llm ag', 'large language model ag']],
  ['multi-modal datas', ['multimodal data'], ['multimodal data', 'multi modal datas']],
  [' – ', [], []],
  ['', [], []],
])('“%s” is %j or begins %j', (text, keys, starts) => {
  expect(typedKeyword(text)).toEqual({ keys, starts });
});

test('the key of a whole keyword is among its keys and begins with one of its starts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      const { key } = normalizeKeyword(text);
      const { keys, starts } = typedKeyword(text);
      expect(key === '' || (keys.includes(key) && starts.some((start) => key.startsWith(start)))).toBe(true);
    }),
  );
});

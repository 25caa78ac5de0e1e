import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalizeKeyword } from './normalize-keyword.ts';

const key = (text: string) => normalizeKeyword(text).key;

test.each([
  ['case and plural', ['Large Language Models', 'large language model']],
  [
    'the acronym, its plural and its definition',
    ['LLM', 'LLMs', 'Large Language Models (LLMs)', 'LLMs (Large Language Models)', 'large language model'],
  ],
  ['hyphens and dashes', ['vision-language models', 'Vision–Language Model', 'VLMs', 'VLM', 'vision language model']],
  ['an acronym inside', ['LLM agents', 'Large Language Model Agents']],
  ['British spelling', ['behaviour modelling', 'behavior modeling']],
  ['compounds', ['multi-modal datasets', 'multimodal data set']],
  ['one word or two', ['finetuning', 'fine-tuning', 'Fine Tuning']],
  ['LaTeX', ['$k$-means', '\\emph{K}-Means', 'k-means']],
  ['a definition in the middle', ['chain-of-thought (CoT) reasoning', 'CoT reasoning', 'Chain of Thought Reasoning']],
  ['an acronym of two letters in the plural', ['LMs', 'language models']],
  ['full-width letters and surrounding space', ['  ＲＬＨＦ ', 'reinforcement learning from human feedback']],
])('%s: one key', (_, forms) => {
  expect(new Set(forms.map(key)).size).toBe(1);
});

test.each([
  ['learning rate', 'learned rate'],
  ['C++', 'C'],
  ['L1 loss', 'L2 loss'],
  ['GPT-4', 'GPT-4o'],
  ['large multimodal model', 'multimodal large language model'],
  ['robotics', 'robot'],
])('"%s" is not "%s"', (one, other) => {
  expect(key(one)).not.toBe(key(other));
});

test('the label is the keyword cleaned for display, an acronym of the field spelled out', () => {
  expect(normalizeKeyword('  Large-Language\n Models (LLMs)')).toEqual({
    key: 'large language model',
    label: 'Large-Language Models',
    plain: 'large language model',
  });
  expect(normalizeKeyword('MoE')).toEqual({
    key: 'mixture of expert',
    label: 'mixture of experts',
    plain: 'moe',
  });
});

test('a text without a word has the empty key', () => {
  expect(key('')).toBe('');
  expect(key(' -- $\\sum_i x_i$ !')).toBe('');
});

test('normalizing twice is normalizing once, and the label has the key of the keyword', () => {
  const word = fc.constantFrom(
    ...[
      'LLMs',
      'VLA',
      'multi',
      'modal',
      'pre',
      'training',
      'datasets',
      'data',
      'sets',
      '(RL)',
      'fine',
      'finetuning',
      '$x$',
      'ice',
    ],
    ...[
      'behaviour',
      'optimisation',
      'C++',
      '3.5B',
      '\\emph{a}',
      '½',
      'É',
      'ǆ',
      'İ',
      "model's",
      'vision',
      'language',
      'action',
      '(',
      ')',
      '\uD800',
      '\0',
    ],
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')),
    fc.array(word, { maxLength: 8 }).map((words) => words.join('-')),
  );
  fc.assert(
    fc.property(text, (keyword) => {
      const once = normalizeKeyword(keyword);
      expect(normalizeKeyword(once.key).key).toBe(once.key);
      expect(normalizeKeyword(once.label).key).toBe(once.key);
    }),
    { numRuns: 2000 },
  );
});

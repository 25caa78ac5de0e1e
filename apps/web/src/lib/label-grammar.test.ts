import { expect, test } from 'vitest';
import { atStart, inSentence, verb } from './label-grammar.ts';

test.each([
  ['Agents', 'have'],
  ['Reasoning', 'has'],
  ['Robotics', 'has'],
  ['Safety & alignment', 'have'],
  ['Evaluation of language models', 'has'],
  ['large language models', 'have'],
])('%s %s caught up', (label, expected) => expect(verb(label, 'has', 'have')).toBe(expected));

test('inside a sentence only an ordinary first word loses its capital', () => {
  const inside = ['Reasoning', 'Tool use', 'RL', 'LoRA', '3D vision', 'GUI agents', 'Multi-agent systems'].map(
    inSentence,
  );
  expect(inside).toEqual(['reasoning', 'tool use', 'RL', 'LoRA', '3D vision', 'GUI agents', 'multi-agent systems']);
});

test('a sentence starts with a capital', () =>
  expect(atStart('on-policy distillation')).toBe('On-policy distillation'));

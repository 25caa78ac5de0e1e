import { expect, test } from 'vitest';
import { figuresWidth, textWidth } from './text-width.ts';

test('tabular digits are as wide as each other, and other letters as in running text', () => {
  expect(figuresWidth('11%', 17)).toBe(figuresWidth('88%', 17));
  expect(figuresWidth('Agents', 17, 600)).toBe(textWidth('Agents', 17, 600));
  expect(figuresWidth('1', 100)).toBeCloseTo(64.8);
});

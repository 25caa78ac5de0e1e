import { expect, test } from 'vitest';
import { count, percent, table } from './table.ts';

test('words stand left, figures right', () => {
  expect(
    table(
      ['topic', 'papers'],
      [
        ['Agents', '12'],
        ['Reasoning', '1,204'],
      ],
    ),
  ).toBe('topic      papers\n---------  ------\nAgents         12\nReasoning   1,204\n');
});

test('one paper, twelve thousand papers, no share', () => {
  expect(count(1, 'paper')).toBe('1 paper');
  expect(count(12_000, 'paper')).toBe('12,000 papers');
  expect(percent(0.1219)).toBe('12.2%');
  expect(percent(null)).toBe('–');
});

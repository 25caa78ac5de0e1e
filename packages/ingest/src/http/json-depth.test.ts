import { expect, test } from 'vitest';
import { jsonDepth } from './json-depth.ts';

test.each([
  ['1', 0],
  ['[]', 1],
  ['[{"a":"[[["},{"b":{}}]', 3],
  [String.raw`["\"[", "\\", []]`, 2],
  ['['.repeat(90_000), 90_000],
  ['["unclosed [', 1],
])('%j', (text, depth) => expect(jsonDepth(text)).toBe(depth));

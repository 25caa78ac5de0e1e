import { expect, test } from 'vitest';
import { flowItems } from './flow-items.ts';

test('items fill a row, then the next; one that is wider than a row has its own', () => {
  expect(flowItems([40, 40, 40, 300, 10], 100, 10)).toEqual([
    { x: 0, row: 0 },
    { x: 50, row: 0 },
    { x: 0, row: 1 },
    { x: 0, row: 2 },
    { x: 0, row: 3 },
  ]);
});

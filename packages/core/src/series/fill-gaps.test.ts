import { expect, test } from 'vitest';
import { fillGaps } from './fill-gaps.ts';

test('periods without a row are zeros, rows of other periods are left out', () => {
  const rows = [
    { period: '2025-03', n: 4 },
    { period: '2025-01', n: 2 },
    { period: '2024-01', n: 9 },
  ];
  expect(fillGaps(['2025-01', '2025-02', '2025-03'], rows)).toEqual([2, 0, 4]);
});

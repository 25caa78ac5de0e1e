import { expect, test } from 'vitest';
import { missingStretches } from './trend-events.ts';

const collected = (...complete: string[]) => ({
  complete: new Set(complete),
  first: '2025-06-02',
  last: '2025-06-11',
});

test('workdays without a complete list are one stretch as long as only a weekend lies between them', () => {
  const days = collected('2025-06-02', '2025-06-04', '2025-06-05', '2025-06-10', '2025-06-11');
  expect(missingStretches(days, '2025-05-01', '2025-07-01')).toEqual([
    { from: '2025-06-03', to: '2025-06-03', days: 1 },
    { from: '2025-06-06', to: '2025-06-09', days: 2 },
  ]);
});

test('nothing is missing before the first list, after the last one, and outside the days asked for', () => {
  expect(missingStretches(collected('2025-06-02'), '2025-06-05', '2025-06-06')).toEqual([
    { from: '2025-06-05', to: '2025-06-06', days: 2 },
  ]);
  expect(missingStretches({ complete: new Set(), first: null, last: null }, '2025-06-02', '2025-06-06')).toEqual([]);
});

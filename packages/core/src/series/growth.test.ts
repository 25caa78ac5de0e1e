import { describe, expect, test } from 'vitest';
import { growthOf } from './growth.ts';

const of = (n: number, total: number) => ({ n, total });

describe('the reading of a change', () => {
  test.each([
    ['rising', of(487, 1555), of(250, 1132)],
    ['fading', of(200, 1555), of(250, 1132)],
    ['steady', of(142, 1555), of(110, 1132)],
    ['new', of(17, 1501), of(0, 1132)],
    ['too-few', of(3, 1501), of(4, 1132)],
    ['too-few', of(40, 1501), of(0, 0)],
  ] as const)('%s', (reading, now, before) => expect(growthOf(now, before).reading).toBe(reading));
});

test('a rise claims nothing while the interval of the difference holds zero', () => {
  const { change, reading } = growthOf(of(12, 100), of(9, 100));
  expect(change.difference).toBeCloseTo(0.03);
  expect((change.low ?? 0) < 0 && (change.high ?? 0) > 0).toBe(true);
  expect(reading).toBe('steady');
});

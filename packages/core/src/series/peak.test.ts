import { describe, expect, test } from 'vitest';
import { growthRate } from './growth-rate.ts';
import { findPeak } from './peak.ts';

const of100 = (y: readonly number[]): number[] => y.map(() => 100);
const peakOf = (y: readonly number[]) => findPeak(y, of100(y));

describe('findPeak', () => {
  test('a share that rose to 30 % and came down to 8 % has peaked in its third period', () => {
    expect(peakOf([2, 9, 30, 20, 12, 8])).toMatchObject({ start: 2, end: 3, high: 0.3, now: 0.08 });
  });

  test('26 weeks are read in stretches of four, the first one of six', () => {
    const y = [...Array(10).fill(5), ...Array(8).fill(20), 16, 14, 12, 10, 9, 8, 8, 7];
    const peak = peakOf(y);
    expect(peak).toMatchObject({ start: 10, end: 14, high: 0.2, now: 0.08 });
    expect(peak?.p).toBeLessThan(0.001);
  });

  test('the p is that of the slope from the high on, times the three periods that could have been the high', () => {
    const fall = growthRate([30, 20, 12, 8], [100, 100, 100, 100]);
    expect(peakOf([2, 9, 30, 20, 12, 8])?.p).toBeCloseTo(3 * (fall?.p ?? 0), 12);
  });

  test.each([
    ['still at its high', [2, 5, 9, 15, 20, 30]],
    ['highest in the first stretch: it has only fallen', [30, 25, 20, 15, 10, 5]],
    ['less than a fifth below the high', [5, 15, 30, 29, 28, 25]],
    ['no rise beyond chance', [10, 11, 13, 12, 9, 8]],
    ['nothing at all', [0, 0, 0, 0, 0, 0]],
    ['too short', [5, 30]],
    ['the high is too near to the end for a slope', [5, 5, 20, 5, 30, 5]],
  ])('%s: no peak', (_, y) => expect(peakOf(y)).toBeNull());
});

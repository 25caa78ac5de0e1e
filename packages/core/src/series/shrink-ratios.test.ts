import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shrinkRatios } from './shrink-ratios.ts';

const of = (n: number, before: number, total = 1000) => ({ now: { n, total }, before: { n: before, total } });

test('many papers keep their ratio, few are drawn toward no change', () => {
  const [many, few, same] = shrinkRatios([of(200, 100), of(4, 2), of(300, 300), of(100, 200)]);
  expect(many?.ratio).toBeGreaterThan(1.8);
  expect(many?.low).toBeGreaterThan(1);
  expect(few?.raw).toBe(2);
  expect(few?.ratio).toBeLessThan(1.6);
  expect(few?.low).toBeLessThan(1);
  expect(same?.ratio).toBeCloseTo(1, 9);
});

test('series that differ no more than by chance are all 1; a total of 0 is unknown', () => {
  expect(shrinkRatios([of(10, 10), of(20, 20)]).map((r) => r?.ratio)).toEqual([1, 1]);
  expect(shrinkRatios([of(0, 0, 0)])).toEqual([null]);
  expect(shrinkRatios([])).toEqual([]);
});

test('law: finite, above 0, within its interval, and turned round gives the inverse', () => {
  const counted = fc.tuple(fc.nat(50), fc.nat(50)).map(([n, before]) => of(n, before, 100));
  fc.assert(
    fc.property(fc.array(counted, { maxLength: 12 }), (series) => {
      const turned = shrinkRatios(series.map(({ now, before }) => ({ now: before, before: now })));
      for (const [i, row] of shrinkRatios(series).entries()) {
        if (row === null) throw new Error('a total is not 0');
        expect(Number.isFinite(row.high) && row.low > 0 && row.low <= row.ratio && row.ratio <= row.high).toBe(true);
        expect(row.ratio * (turned[i]?.ratio ?? 0)).toBeCloseTo(1, 6);
      }
    }),
  );
});

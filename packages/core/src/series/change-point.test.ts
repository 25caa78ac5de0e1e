import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasReference, readReference } from '../../test-support/reference.ts';
import { countChangePoints, meanChangePoints } from './change-point.ts';
import { pelt } from './pelt.ts';
import { leastSquaresCost, poissonCost, type SegmentCost } from './segment-cost.ts';

describe('countChangePoints', () => {
  test('names the first period of the new level', () =>
    expect(countChangePoints([1, 1, 0, 1, 1, 9, 8, 9])?.at).toEqual([5]));

  test('a corpus that doubles is no shift of the share', () => {
    const y = [10, 10, 10, 10, 20, 20, 20, 20];
    const total = [100, 100, 100, 100, 200, 200, 200, 200];
    expect(countChangePoints(y, total, { penalty: 2 })?.at).toEqual([]);
    expect(countChangePoints(y, undefined, { penalty: 2 })?.at).toEqual([4]);
  });

  test('zeros and equal counts never shift, one period has no answer', () => {
    expect(countChangePoints([0, 0, 0, 0])?.at).toEqual([]);
    expect(countChangePoints([7, 7, 7, 7])?.at).toEqual([]);
    expect(countChangePoints([0, 0], [0, 0])?.at).toEqual([]);
    expect(countChangePoints([3])).toBeNull();
    expect(countChangePoints([])).toBeNull();
  });
});

describe('meanChangePoints', () => {
  test('constant values never shift; a straight line shows no noise and has no answer', () => {
    expect(meanChangePoints([5, 5, 5, 5])).toEqual({ at: [], cost: 0 });
    expect(meanChangePoints([1, 2, 3, 4])).toBeNull();
    expect(meanChangePoints([1, 2])).toBeNull();
  });
});

/** The least cost over all 2ⁿ⁻¹ cuts, by the definition. */
function cheapestCut(n: number, cost: SegmentCost, penalty: number, leastLength: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let bits = 0; bits < 2 ** (n - 1); bits++) {
    const ends = [...Array.from({ length: n - 1 }, (_, i) => i + 1).filter((i) => (bits >> (i - 1)) & 1), n];
    const segments = ends.map((to, i) => [ends[i - 1] ?? 0, to] as const);
    if (segments.some(([from, to]) => to - from < leastLength)) continue;
    const total = segments.reduce((sum, [from, to]) => sum + cost(from, to), penalty * (segments.length - 1));
    least = Math.min(least, total);
  }
  return least;
}

test('oracle: no cut of a short series is cheaper, for either cost, any penalty and least length', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 11 });
  fc.assert(
    fc.property(
      counts,
      fc.double({ min: 0.1, max: 8, noNaN: true }),
      fc.integer({ min: 1, max: 4 }),
      (y, penalty, m) => {
        for (const cost of [poissonCost(y), leastSquaresCost(y, 2)]) {
          const cut = pelt(y.length, cost, penalty, m);
          if (y.length < m) expect(cut).toBeNull();
          else expect(cut?.cost).toBeCloseTo(cheapestCut(y.length, cost, penalty, m), 8);
        }
      },
    ),
  );
});

test('law: the cost belongs to the cut, and levels last two periods', () => {
  const periods = fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 40, max: 900 })), {
    minLength: 2,
    maxLength: 80,
  });
  fc.assert(
    fc.property(periods, (rows) => {
      const [y, total] = [rows.map(([n]) => n), rows.map(([, n]) => n)];
      const cut = countChangePoints(y, total, { penalty: 3 });
      const ends = [0, ...(cut?.at ?? []), y.length];
      const lengths = ends.slice(1).map((end, i) => end - (ends[i] ?? 0));
      expect(Math.min(...lengths)).toBeGreaterThanOrEqual(2);
      const cost = poissonCost(y, total);
      const sum = ends.slice(1).reduce((all, end, i) => all + cost(ends[i] ?? 0, end), 3 * (ends.length - 2));
      expect(cut?.cost).toBeCloseTo(sum, 6);
    }),
  );
});

interface Reference {
  nile: { y: number[]; l2_op_beta_2logn_sigma2_from_diff: { cp: number[]; cost: number } };
  coal_1851_1961: Record<'poisson_beta_2logn' | 'poisson_beta_3logn', { cp: number[]; cost: number }> & { y: number[] };
}

test.skipIf(!hasReference('changepoint.json'))('reference values: the Nile and coal mining, positions exact', () => {
  const { nile, coal_1851_1961: coal } = readReference<Reference>('changepoint.json');
  const nileCut = meanChangePoints(nile.y, { penalty: 2 * Math.log(100) });
  expect(nileCut?.at).toEqual(nile.l2_op_beta_2logn_sigma2_from_diff.cp);
  expect(nileCut?.cost).toBeCloseTo(nile.l2_op_beta_2logn_sigma2_from_diff.cost, 6);
  const { poisson_beta_2logn: lenient, poisson_beta_3logn: cautious } = coal;
  const lenientCut = countChangePoints(coal.y, undefined, { penalty: 2 * Math.log(coal.y.length) });
  expect(lenientCut?.at).toEqual(lenient.cp);
  expect(lenientCut?.cost).toBeCloseTo(lenient.cost, 6);
  expect(countChangePoints(coal.y)?.at).toEqual(cautious.cp);
  expect(countChangePoints(coal.y)?.cost).toBeCloseTo(cautious.cost, 6);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasReference, readReference } from '../../test-support/reference.ts';
import { concentrationOf, topShare } from './concentration.ts';
import { gini, giniUnbiased } from './gini.ts';

/** A sequence of fractions that is the same each time (Lehmer). */
function seeded(seed = 1): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return (state - 1) / 2147483646;
  };
}

test('one holder of everything, equal holders, and no upvotes at all', () => {
  expect(giniUnbiased([0, 0, 0, 0, 10])).toBeCloseTo(1, 12);
  expect(gini([5, 5, 5])).toBe(0);
  expect(gini([0, 0])).toBeNull();
  expect(gini([])).toBeNull();
  expect(giniUnbiased([4])).toBeNull();
  expect(concentrationOf([0, 0, 0], { random: seeded() })).toBeNull();
  expect(concentrationOf([9], { random: seeded() })).toBeNull();
  expect(concentrationOf([5, 5], { random: seeded() })).toEqual({ gini: 0, low: 0, high: 0, topTenth: 0.1, n: 2 });
});

test('the top tenth of fifteen papers is the first and half of the second', () => {
  expect(topShare([1, 1, 8], 1 / 3)).toBeCloseTo(0.8, 12);
  expect(topShare([10, 4, ...new Array<number>(13).fill(1)], 0.1)).toBeCloseTo(12 / 27, 12);
});

describe('laws, for any upvotes', () => {
  const upvotes = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 2, maxLength: 40 });

  test('Gini is half the mean difference over the mean', () => {
    fc.assert(
      fc.property(upvotes, (x) => {
        const mean = x.reduce((a, b) => a + b, 0) / x.length;
        const difference = x.flatMap((a) => x.map((b) => Math.abs(a - b))).reduce((a, b) => a + b, 0) / x.length ** 2;
        if (mean === 0) expect(gini(x)).toBeNull();
        else expect(gini(x)).toBeCloseTo(difference / (2 * mean), 10);
      }),
    );
  });

  test('twice the upvotes are as uneven; the interval holds the value; same random numbers, same answer', () => {
    fc.assert(
      fc.property(upvotes, (x) => {
        const result = concentrationOf(x, { random: seeded(), resamples: 60 });
        if (result === null) return;
        const { gini: value, low, high, topTenth } = result;
        expect(0 <= low && low <= value && value <= high && high <= 1).toBe(true);
        expect(topTenth >= 0.1 - 1e-12 && topTenth <= 1 + 1e-12).toBe(true);
        expect(gini(x.map((v) => 2 * v))).toBeCloseTo(gini(x) ?? Number.NaN, 12);
        expect(concentrationOf(x, { random: seeded(), resamples: 60 })).toEqual(result);
      }),
    );
  });
});

type Reference = { gini: Record<string, { x: number[]; gini: number; gini_unbiased_n_over_n_1: number | null }> };

test.skipIf(!hasReference('misc.json'))('reference values, to 1e-12', () => {
  for (const { x, gini: biased, gini_unbiased_n_over_n_1: unbiased } of Object.values(
    readReference<Reference>('misc.json').gini,
  )) {
    expect(Math.abs((gini(x) ?? Number.NaN) - biased)).toBeLessThan(1e-12);
    if (unbiased === null) expect(giniUnbiased(x)).toBeNull();
    else expect(Math.abs((giniUnbiased(x) ?? Number.NaN) - unbiased)).toBeLessThan(1e-12);
  }
});

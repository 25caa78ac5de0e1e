import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adjustedRandIndex } from './adjusted-rand.ts';
import { seededRandom } from './seeded-random.ts';
import { communityStability } from './stability.ts';

describe('adjustedRandIndex', () => {
  test('names of groups carry no meaning', () => {
    expect(adjustedRandIndex([0, 0, 1, 1], [5, 5, 3, 3])).toBe(1);
  });

  test('the example of Hubert & Arabie: two cuts of six, agreeing by less than chance', () => {
    expect(adjustedRandIndex([0, 0, 0, 1, 1, 1], [0, 0, 1, 1, 2, 2])).toBeCloseTo(8 / 33, 12);
    expect(adjustedRandIndex([0, 0, 1, 1], [0, 1, 0, 1])).toBeCloseTo(-0.5, 12);
  });

  test('all together and all apart agree with themselves and are as by chance with each other', () => {
    expect(adjustedRandIndex([0, 0, 0], [1, 1, 1])).toBe(1);
    expect(adjustedRandIndex([0, 1, 2], [2, 1, 0])).toBe(1);
    expect(adjustedRandIndex([0, 0, 0], [0, 1, 2])).toBe(0);
    expect(adjustedRandIndex([0], [0])).toBeNull();
    expect(adjustedRandIndex([], [])).toBeNull();
  });

  test('oracle: as counted over all pairs of things', () => {
    const cuts = fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(cuts, (things) => {
        let [both, inA, inB, pairs] = [0, 0, 0, 0];
        for (const [i, [a, b]] of things.entries()) {
          for (const [c, d] of things.slice(0, i)) {
            pairs++;
            if (a === c) inA++;
            if (b === d) inB++;
            if (a === c && b === d) both++;
          }
        }
        const expected = (inA * inB) / pairs;
        const index = adjustedRandIndex(
          things.map(([a]) => a),
          things.map(([, b]) => b),
        );
        const largest = (inA + inB) / 2;
        expect(index).toBeCloseTo(largest === expected ? 1 : (both - expected) / (largest - expected), 12);
      }),
    );
  });
});

describe('communityStability', () => {
  const clear = Array.from({ length: 60 }, (_, i) => (i % 2 === 0 ? ['a', 'b', 'c'] : ['x', 'y', 'z']));

  test('two groups of papers that share no key are found again in every sample', () => {
    const keys = ['a', 'b', 'c', 'x', 'y', 'z'];
    expect(communityStability(clear, keys, [0, 0, 0, 1, 1, 1], { random: seededRandom(1) })).toEqual({
      mean: 1,
      lowest: 1,
      resamples: 20,
    });
  });

  test('a cut that the papers do not bear out has little', () => {
    const keys = ['a', 'b', 'c', 'x', 'y', 'z'];
    const stability = communityStability(clear, keys, [0, 1, 0, 1, 0, 1], { random: seededRandom(1) });
    expect(stability?.mean).toBeLessThan(0.1);
  });

  test('without papers, without two keys or without samples there is none', () => {
    const random = seededRandom(1);
    expect(communityStability([], ['a', 'b'], [0, 0], { random })).toBeNull();
    expect(communityStability(clear, ['a'], [0], { random })).toBeNull();
    expect(communityStability(clear, ['a', 'b'], [0, 0], { random, resamples: 0 })).toBeNull();
  });
});

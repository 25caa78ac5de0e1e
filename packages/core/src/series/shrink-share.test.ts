import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Counted, sharePrior, shrinkShare } from './shrink-share.ts';

describe('shrinkShare', () => {
  test('one of two papers is little news, a hundred of two hundred much', () => {
    const prior = { mean: 0.1, strength: 20 };
    expect(shrinkShare({ n: 1, total: 2 }, prior)).toBeCloseTo(0.1364, 4);
    expect(shrinkShare({ n: 100, total: 200 }, prior)).toBeCloseTo(0.4636, 4);
    expect(shrinkShare({ n: 0, total: 0 }, prior)).toBe(0.1);
  });
});

describe('sharePrior', () => {
  test('shares that differ only by chance are pooled almost entirely', () => {
    const equal = Array.from({ length: 12 }, () => ({ n: 10, total: 100 }));
    expect(sharePrior(equal)?.mean).toBeCloseTo(0.1, 12);
    expect(sharePrior(equal)?.strength).toBeGreaterThan(1e5);
  });

  test('shares that differ wildly hardly move', () => {
    const wild = [2, 90, 5, 80, 1, 95].map((n) => ({ n, total: 100 }));
    expect(sharePrior(wild)?.strength).toBeLessThan(3);
  });

  test('no paper, all papers, no period: no prior', () => {
    expect(sharePrior([])).toBeNull();
    expect(sharePrior([{ n: 0, total: 50 }])).toBeNull();
    expect(sharePrior([{ n: 50, total: 50 }])).toBeNull();
  });

  const counted: fc.Arbitrary<Counted> = fc
    .integer({ min: 0, max: 60 })
    .chain((total) => fc.record({ n: fc.integer({ min: 0, max: total }), total: fc.constant(total) }));

  test('oracle: no strength makes the counts likelier, by the product of the Beta-binomial itself', () => {
    /** ln Π (a)(a+1)…(b)(b+1)… / (κ)(κ+1)…, one factor per paper, without any gamma function. */
    const logLikelihood = (family: readonly Counted[], mean: number, strength: number): number => {
      let sum = 0;
      for (const { n, total } of family) {
        for (let i = 0; i < n; i++) sum += Math.log(strength * mean + i);
        for (let i = 0; i < total - n; i++) sum += Math.log(strength * (1 - mean) + i);
        for (let i = 0; i < total; i++) sum -= Math.log(strength + i);
      }
      return sum;
    };
    fc.assert(
      fc.property(fc.array(counted, { minLength: 1, maxLength: 8 }), (family) => {
        const prior = sharePrior(family);
        if (prior === null) return;
        const best = logLikelihood(family, prior.mean, prior.strength);
        for (let strength = 0.1; strength <= 1e6; strength *= 1.7)
          expect(best).toBeGreaterThanOrEqual(logLikelihood(family, prior.mean, strength) - 1e-4);
      }),
      { numRuns: 60 },
    );
  });

  test('law: a shrunken share lies between the raw share and the mean of the family', () => {
    fc.assert(
      fc.property(fc.array(counted, { minLength: 1 }), (family) => {
        const prior = sharePrior(family);
        if (prior === null) return;
        for (const c of family) {
          const raw = c.total > 0 ? c.n / c.total : prior.mean;
          const shrunken = shrinkShare(c, prior);
          expect(shrunken).toBeGreaterThanOrEqual(Math.min(raw, prior.mean) - 1e-12);
          expect(shrunken).toBeLessThanOrEqual(Math.max(raw, prior.mean) + 1e-12);
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasReference, readReference } from '../../test-support/reference.ts';
import { recentGain, type TimedUpvotes, velocityOf, velocityPrior } from './velocity.ts';

const at = (hours: number, upvotes: number): TimedUpvotes => ({
  observedAt: new Date(Date.UTC(2026, 4, 1) + hours * 3_600_000).toISOString(),
  upvotes,
});
const rate = (readings: TimedUpvotes[]): number => {
  const gain = recentGain(readings);
  return gain === null ? Number.NaN : gain.upvotes / gain.days;
};

describe('recentGain', () => {
  test('ten upvotes in a day are ten a day', () => {
    const gain = recentGain([at(0, 5), at(24, 15)]);
    expect(gain?.days).toBeCloseTo(0.7213, 4);
    expect(gain?.upvotes).toBeCloseTo(7.2135, 4);
  });

  test('what came last counts most: 20 then 0 is slower than 0 then 20', () => {
    expect(rate([at(0, 0), at(24, 20), at(48, 20)])).toBeCloseTo(20 / 3, 9);
    expect(rate([at(0, 0), at(24, 0), at(48, 20)])).toBeCloseTo(40 / 3, 9);
  });

  test('one reading, or readings within an hour, say nothing; a withdrawn upvote is no gain', () => {
    expect(recentGain([])).toBeNull();
    expect(recentGain([at(0, 5)])).toBeNull();
    expect(recentGain([at(0, 5), at(0.9, 9)])).toBeNull();
    expect(rate([at(0, 5), at(24, 4)])).toBe(0);
  });

  test('law: a steady rate is found however it is read', () => {
    const hours = fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(hours, (times) => {
        expect(rate(times.map((h) => at(h, 3 * h)))).toBeCloseTo(72, 6);
      }),
    );
  });
});

describe('velocityPrior and velocityOf', () => {
  test('a paper watched for an hour is taken to be like its cohort, one watched for long like itself', () => {
    const prior = { mean: 4, variance: 8 };
    expect(velocityOf({ upvotes: 3, days: 1 / 24 }, prior)).toBeCloseTo(40 / (4 + 1 / 3), 9);
    expect(velocityOf({ upvotes: 0, days: 0 }, prior)).toBe(4);
    expect(velocityOf({ upvotes: 5000, days: 100 }, prior)).toBeGreaterThan(49);
  });

  test('no paper, no time, no upvotes and papers alike are all defined', () => {
    expect(velocityPrior([])).toBeNull();
    expect(velocityPrior([{ upvotes: 3, days: 0 }])).toBeNull();
    expect(velocityPrior([{ upvotes: 0, days: 2 }])).toEqual({ mean: 0, variance: 0 });
    const alike = velocityPrior([1, 2, 3].map((days) => ({ upvotes: 5 * days, days })));
    expect(alike).toEqual({ mean: 5, variance: 0 });
    expect(velocityOf({ upvotes: 90, days: 1 }, { mean: 5, variance: 0 })).toBe(5);
  });

  test('law: between the own rate and the mean of the cohort', () => {
    const gain = fc.record({
      upvotes: fc.integer({ min: 0, max: 90 }),
      days: fc.double({ min: 0.05, max: 9, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(gain, { minLength: 1 }), (cohort) => {
        const prior = velocityPrior(cohort);
        if (prior === null) throw new Error('a cohort watched for some time has a prior');
        for (const own of cohort) {
          const velocity = velocityOf(own, prior);
          const ends = [own.upvotes / own.days, prior.mean];
          expect(velocity).toBeGreaterThanOrEqual(Math.min(...ends) - 1e-9);
          expect(velocity).toBeLessThanOrEqual(Math.max(...ends) + 1e-9);
        }
      }),
    );
  });

  type Reference = { eb_rate_marshall: { O: number[]; E: number[]; m: number; A: number; eb: number[] } };

  test.skipIf(!hasReference('misc.json'))("reference values of Marshall's estimator, to 1e-12", () => {
    const { O, E, m, A, eb } = readReference<Reference>('misc.json').eb_rate_marshall;
    const gains = O.map((upvotes, i) => ({ upvotes, days: E[i] ?? 0 }));
    const prior = velocityPrior(gains);
    expect(Math.abs((prior?.mean ?? Number.NaN) - m)).toBeLessThan(1e-12);
    expect(Math.abs((prior?.variance ?? Number.NaN) - A)).toBeLessThan(1e-12);
    for (const [i, gain] of gains.entries()) {
      expect(Math.abs(velocityOf(gain, prior ?? { mean: 0, variance: 0 }) - (eb[i] ?? Number.NaN))).toBeLessThan(1e-12);
    }
  });
});

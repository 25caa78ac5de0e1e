import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasReference, readReference } from '../../test-support/reference.ts';
import { growthRate } from './growth-rate.ts';
import { mannKendall } from './mann-kendall.ts';
import { theilSen } from './theil-sen.ts';

const near = (actual: number | undefined, expected: number, tolerance: number): void =>
  expect(Math.abs((actual ?? Number.NaN) - expected)).toBeLessThan(tolerance);

interface Fit {
  p: number;
  z: number;
  Tau: number;
  s: number;
  var_s: number;
  slope: number;
  intercept: number;
}
type MannKendallReference = { series: Record<string, { x: (number | null)[]; original?: Fit; hamed_rao?: Fit }> };

describe('mannKendall and theilSen', () => {
  test('an outlier does not sway the slope', () =>
    expect(theilSen([1, 2, 3, 4, 100])).toEqual({ slope: 1, intercept: 1 }));

  test('too short a series has no answer, a constant one no trend', () => {
    expect(mannKendall([1, 2])).toBeNull();
    expect(theilSen([1])).toBeNull();
    for (const autocorrelated of [false, true]) {
      const flat = mannKendall([3, 3, 3, 3], { autocorrelated });
      expect(flat).toMatchObject({ s: 0, z: 0 });
      near(flat?.p, 1, 1e-12);
    }
  });

  test('law: a reversed series has the opposite trend', () => {
    const series = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 3, maxLength: 40 });
    fc.assert(
      fc.property(series, (x) => {
        expect(mannKendall(x)?.s).toBe(-(mannKendall([...x].reverse())?.s ?? Number.NaN) + 0);
        expect(mannKendall(x, { autocorrelated: true })?.p).toBeGreaterThanOrEqual((mannKendall(x)?.p ?? 1) - 1e-12);
      }),
    );
  });

  test.skipIf(!hasReference('mann_kendall.json'))('reference values of pyMannKendall, to 1e-9', () => {
    const { series } = readReference<MannKendallReference>('mann_kendall.json');
    const complete = Object.values(series).filter((s) => s.x.every((v) => v !== null && Number.isFinite(v)));
    expect(complete.length).toBeGreaterThan(8);
    for (const { x, original, hamed_rao } of complete) {
      const values = x as number[];
      if (original !== undefined) {
        const plain = mannKendall(values);
        expect(plain?.s).toBe(original.s);
        near(plain?.variance, original.var_s, 1e-9);
        near(plain?.p, original.p, 1e-9);
        near(plain?.tau, original.Tau, 1e-9);
        near(theilSen(values)?.slope, original.slope, 1e-9);
        near(theilSen(values)?.intercept, original.intercept, 1e-9);
      }
      if (hamed_rao !== undefined) {
        const corrected = mannKendall(values, { autocorrelated: true });
        near(corrected?.variance, hamed_rao.var_s, 1e-6);
        near(corrected?.p, hamed_rao.p, 1e-9);
      }
    }
  });
});

type GlmReference = {
  series: Record<
    string,
    { y: number[]; N: number[]; b: number; se_b: number; phi_pearson: number; p_quasi_t_R: number }
  >;
};

describe('growthRate', () => {
  test('doubling each period grows by 1', () => {
    near(growthRate([1, 2, 4, 8, 16], [99, 99, 99, 99, 99])?.perPeriod, 1, 1e-9);
  });

  test('a corpus that grows is no growth of the share', () => {
    near(growthRate([5, 10, 20, 40], [100, 200, 400, 800])?.slope, 0, 1e-9);
  });

  test('no paper, or fewer than three periods, give no answer', () => {
    expect(growthRate([0, 0, 0, 0], [10, 10, 10, 10])).toBeNull();
    expect(growthRate([1, 2], [10, 10])).toBeNull();
    expect(growthRate([1, 2, 3], [10, 0, 10])).toBeNull();
  });

  test('law: every answer is finite and its p within 0 and 1', () => {
    const period = fc
      .integer({ min: 0, max: 500 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(fc.array(period, { maxLength: 24 }), (periods) => {
        const fit = growthRate(
          periods.map(([y]) => y),
          periods.map(([, n]) => n),
        );
        if (fit === null) return;
        expect(Object.values(fit).every(Number.isFinite)).toBe(true);
        expect(fit.p >= 0 && fit.p <= 1).toBe(true);
      }),
    );
  });

  test.skipIf(!hasReference('growth_glm.json'))('reference values of statsmodels and R, to 1e-6', () => {
    const { series } = readReference<GlmReference>('growth_glm.json');
    for (const { y, N, b, se_b, phi_pearson, p_quasi_t_R } of Object.values(series)) {
      const fit = growthRate(y, N);
      near(fit?.slope, b, 1e-6);
      near(fit?.dispersion, phi_pearson, 1e-6);
      near(fit?.standardError, se_b * Math.sqrt(Math.max(1, phi_pearson)), 1e-6);
      if (phi_pearson >= 1) near(fit?.p, p_quasi_t_R, 1e-6);
    }
  });
});

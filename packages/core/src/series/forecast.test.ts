import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasReference, readReference } from '../../test-support/reference.ts';
import { dampedForecast, dampedTrend } from './damped-trend.ts';
import { combinedForecast, forecastShare } from './forecast.ts';
import { mase } from './mase.ts';
import { minimizeOn } from './minimize-on.ts';
import { nelderMead } from './nelder-mead.ts';
import { rollingOriginErrors } from './rolling-origin.ts';
import { logitOf, shareOfLogit } from './share-logit.ts';
import { simpleSmoothing } from './simple-smoothing.ts';
import { theta, thetaForecast } from './theta.ts';

const fill = <T>(n: number, value: T): T[] => new Array<T>(n).fill(value);

describe('the two searches find known minima', () => {
  test('a parabola, a flat function, and a minimum at the end', () => {
    expect(minimizeOn(0, 1, (x) => (x - 0.3) ** 2)).toBeCloseTo(0.3, 7);
    expect(minimizeOn(0, 1, () => 5)).toBe(0);
    expect(minimizeOn(0, 1, (x) => -x)).toBe(1);
  });

  test("Rosenbrock's valley", () => {
    const [x = 0, y = 0] = nelderMead(([a = 0, b = 0]) => (1 - a) ** 2 + 100 * (b - a * a) ** 2, [-1.2, 1]);
    expect(x).toBeCloseTo(1, 3);
    expect(y).toBeCloseTo(1, 3);
  });
});

describe('simpleSmoothing, dampedTrend and theta', () => {
  test('a constant series stays, also at zero', () => {
    for (const level of [0, 7]) {
      expect(simpleSmoothing(fill(9, level))).toMatchObject({ level, variance: 0 });
      expect(dampedTrend(fill(9, level))).toMatchObject({ level, trend: 0, variance: 0 });
      expect(theta(fill(9, level))).toMatchObject({ next: level, drift: 0 });
    }
  });

  test('too short a series has no answer', () => {
    expect(simpleSmoothing([1, 2])).toBeNull();
    expect(theta([1, 2])).toBeNull();
    expect(dampedTrend([1, 2, 3, 4, 5])).toBeNull();
    expect(combinedForecast([1, 2, 3, 4, 5], 2)).toBeNull();
  });

  test('theta goes on with half the slope of a straight line', () =>
    expect(theta([1, 2, 3, 4, 5, 6, 7, 8])?.drift).toBeCloseTo(0.5, 12));

  test('oracle: no weight and initial level on a fine grid smooths with smaller errors', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 12 }), (x) => {
        const squares = (simpleSmoothing(x)?.variance ?? Number.NaN) * (x.length - 2);
        for (let alpha = 0.01; alpha < 1; alpha += 0.07) {
          for (let level = 0; level <= 20; level += 2.5) {
            let [at, sum] = [level, 0];
            for (const value of x) {
              sum += (value - at) ** 2;
              at += alpha * (value - at);
            }
            expect(squares).toBeLessThanOrEqual(sum * (1 + 1e-3) + 1e-9);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('mase and rollingOriginErrors', () => {
  test('a forecast off by the usual change scores 1; a training series without change has no scale', () => {
    expect(mase([11], [10], [8, 9, 10])).toBe(1);
    expect(mase([12, 12], [10, 11], [8, 9, 10])).toBe(1.5);
    expect(mase([1], [1], [3, 3, 3])).toBeNull();
    expect(mase([], [], [1, 2])).toBeNull();
  });

  test('each origin sees only what came before it', () => {
    const repeat = (train: readonly number[], horizon: number) => fill(horizon, train.at(-1) ?? 0);
    const errors = rollingOriginErrors([1, 2, 4, 8], repeat, { horizon: 2, leastTrain: 2 });
    expect(errors).toEqual([[2, 4], [6]]);
    expect(rollingOriginErrors([1, 2, 4, 8], repeat, { horizon: 1, leastTrain: 1, origins: 1 })).toEqual([[4]]);
    expect(rollingOriginErrors([1, 2, 4, 8], () => null, { horizon: 1, leastTrain: 1 })).toEqual([[]]);
  });
});

describe('forecastShare', () => {
  const steady = Array.from({ length: 60 }, (_, t) => 20 + ((t * 7) % 5));

  test('a steady share is expected to stay, 8 periods ahead, with an interval from past errors', () => {
    const ahead = forecastShare(steady, fill(60, 100));
    expect(ahead.map((f) => f.ahead)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    for (const { value, basis } of ahead) {
      expect(Math.abs(value - 0.22)).toBeLessThan(0.02);
      expect(basis).toBe('past-errors');
    }
  });

  test('a short series is forecast a quarter of its length ahead, with the interval of the model', () => {
    const ahead = forecastShare(steady.slice(0, 13), fill(13, 100));
    expect(ahead.map((f) => [f.ahead, f.basis])).toEqual([
      [1, 'model'],
      [2, 'model'],
      [3, 'model'],
    ]);
  });

  test('an interval is never narrower than chance: 5 of 100 each week still vary by about 4 points', () => {
    const [next] = forecastShare(fill(60, 5), fill(60, 100));
    expect(next?.value).toBeCloseTo(0.05, 9);
    expect((next?.high ?? 0) - (next?.low ?? 0)).toBeGreaterThan(0.07);
  });

  test('zeros, eleven periods, one period and none give no forecast; an empty period cuts the series', () => {
    expect(forecastShare(fill(40, 0), fill(40, 100))).toEqual([]);
    expect(forecastShare(fill(40, 9), fill(40, 9))).toEqual([]);
    expect(forecastShare(fill(11, 3), fill(11, 100))).toEqual([]);
    expect(forecastShare([3], [10])).toEqual([]);
    expect(forecastShare([], [])).toEqual([]);
    expect(forecastShare([...steady, 0, 5, 6], [...fill(60, 100), 0, 100, 100])).toEqual([]);
  });

  test('the logit of a share and the share of a logit are inverse', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900 }), fc.double({ min: 0, max: 1, noNaN: true }), (total, p) => {
        expect(shareOfLogit(logitOf(p * total, total), total)).toBeCloseTo(p, 9);
      }),
    );
  });

  test('law: fractions in order, whatever the counts', () => {
    const period = fc
      .integer({ min: 0, max: 300 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(fc.array(period, { minLength: 10, maxLength: 40 }), (periods) => {
        const ahead = forecastShare(
          periods.map(([n]) => n),
          periods.map(([, n]) => n),
        );
        for (const { low, value, high } of ahead) {
          expect(0 <= low && low <= value && value <= high && high <= 1).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});

type Fit = { mean: number[]; hi95: number[]; mase: number; par: Record<'alpha' | 'beta' | 'phi' | 'l' | 'b', number> };
type Reference = {
  series: Record<
    string,
    Record<'ses' | 'theta' | 'holt_damped' | 'naive', Fit> & { train: number[]; test: number[]; naive_scale: number }
  >;
};

describe.skipIf(!hasReference('forecast.json'))("reference values of R's forecast, in units of the naive error", () => {
  const series = hasReference('forecast.json') ? Object.values(readReference<Reference>('forecast.json').series) : [];
  const farthest = (a: readonly number[], b: readonly number[], scale: number): number =>
    Math.max(...a.map((v, i) => Math.abs(v - (b[i] ?? Number.NaN)))) / scale;

  test('simple smoothing and Theta to 1e-3', () => {
    expect(series).toHaveLength(5);
    for (const { train, test: held, ses, theta: line, naive_scale: scale } of series) {
      const smoothing = simpleSmoothing(train);
      expect(farthest([smoothing?.level ?? Number.NaN], ses.mean, scale)).toBeLessThan(1e-3);
      const claimed = ((ses.hi95[0] ?? 0) - (ses.mean[0] ?? 0)) / 1.959963984540054;
      expect(Math.abs(Math.sqrt(smoothing?.variance ?? Number.NaN) / claimed - 1)).toBeLessThan(1e-3);
      const fit = theta(train);
      const ahead = held.map((_, i) => (fit === null ? Number.NaN : thetaForecast(fit, i + 1)));
      expect(farthest(ahead, line.mean, scale)).toBeLessThan(1e-3);
      expect(mase(held, ahead, train)).toBeCloseTo(line.mase, 3);
    }
  });

  test('the damped trend: the same forecasts from the same state to 1e-6, and errors never larger than R finds', () => {
    for (const { train, holt_damped: reference, naive_scale: scale } of series) {
      const { alpha, beta, phi, l, b } = reference.par;
      let [level, trend, squares] = [l, b, 0];
      for (const value of train) {
        const error = value - level - phi * trend;
        squares += error ** 2;
        [level, trend] = [level + phi * trend + alpha * error, phi * trend + beta * error];
      }
      const ahead = reference.mean.map((_, i) =>
        dampedForecast({ alpha, beta, phi, level, trend, variance: 0 }, i + 1),
      );
      expect(farthest(ahead, reference.mean, scale)).toBeLessThan(1e-6);
      const own = (dampedTrend(train)?.variance ?? Number.NaN) * (train.length - 5);
      expect(own).toBeLessThanOrEqual(squares * (1 + 1e-6));
    }
  });
});

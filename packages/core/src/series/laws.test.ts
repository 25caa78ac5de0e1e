import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as series from './index.ts';

/** What a bad series may look like: papers y of N per period, among them none, one period, all ties, no papers at all. */
const counts = fc
  .oneof(
    fc.constant([]),
    fc.array(fc.constant(0), { maxLength: 30 }),
    fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 1 }),
    fc.integer({ min: 0, max: 500 }).chain((n) => fc.array(fc.constant(n), { maxLength: 30 })),
    fc.array(fc.integer({ min: 0, max: 100_000 }), { maxLength: 30 }),
  )
  .chain((total) =>
    fc.tuple(fc.constant(total), fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 30 })),
  )
  .map(([total, parts]) => ({ total, y: total.map((n, i) => Math.round(n * (parts[i] ?? 0))) }));
const extremes = counts.chain(({ total, y }) =>
  fc.constantFrom({ total, y }, { total, y: total.map(() => 0) }, { total, y: [...total] }),
);
const values = fc.oneof(
  fc.constant([]),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).chain((v) => fc.array(fc.constant(v), { maxLength: 20 })),
  fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 20 }),
);

/** Throws for NaN and Infinity anywhere inside an answer. */
function expectDefined(answer: unknown): void {
  if (typeof answer === 'number') expect(Number.isFinite(answer)).toBe(true);
  else if (typeof answer === 'object' && answer !== null) for (const part of Object.values(answer)) expectDefined(part);
  else expect(answer).not.toBeUndefined();
}

const { growthOf, growthRate, findBursts, countChangePoints, findPeak, analyzeShare, testTrends, forecastShare } =
  series;
const { meanChangePoints, mannKendall, theilSen, lowess, smoothLine, mase, combinedForecast, movingShare } = series;
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const index = (numbers: readonly number[]): number[] => numbers.map((_, i) => i);

const ofCounts: Readonly<Record<string, (y: readonly number[], total: readonly number[]) => unknown>> = {
  growthOf: (y, total) => growthOf({ n: sum(y), total: sum(total) }, { n: y[0] ?? 0, total: total[0] ?? 0 }),
  growthRate: (y, total) => growthRate(y, total),
  findBursts: (y, total) => findBursts(y, total),
  countChangePoints: (y, total) => countChangePoints(y, total),
  findPeak: (y, total) => findPeak(y, total),
  'analyzeShare, all complete': (y, total) =>
    analyzeShare(
      y,
      total,
      total.map(() => true),
    ),
  'analyzeShare, all partial': (y, total) =>
    analyzeShare(
      y,
      total,
      total.map(() => false),
    ),
  'testTrends and judge': (y, total) => {
    const growth = growthOf({ n: sum(y), total: sum(total) }, { n: 0, total: 0 });
    return testTrends([y, y, total], total).map((trend) => [trend, series.judge(growth, trend)]);
  },
  forecastShare: (y, total) => forecastShare(y, total),
  shareOf: (y, total) => y.map((n, i) => series.shareOf(n, total[i] ?? 0)),
  shareChange: (y, total) => y.map((n, i) => series.shareChange(n, total[i] ?? 0, y[0] ?? 0, total[0] ?? 0)),
  wilsonInterval: (y, total) => y.map((n, i) => series.wilsonInterval(n, total[i] ?? 0)),
  'sharePrior and shrinkShare': (y, total) => {
    const family = y.map((n, i) => ({ n, total: total[i] ?? 0 }));
    const prior = series.sharePrior(family);
    return [prior, prior && family.map((counted) => series.shrinkShare(counted, prior))];
  },
  logOdds: (y, total) =>
    y.map((n, i) => series.logOdds({ y: n, n: total[i] ?? 0 }, { y: 0, n: 0 }, { alpha: 0, alpha0: 0 })),
  shrinkRatios: (y, total) =>
    series.shrinkRatios(
      y.map((n, i) => ({ now: { n, total: total[i] ?? 0 }, before: { n: 0, total: total[0] ?? 0 } })),
    ),
  movingShare: (y, total) => movingShare(y, total, 7),
};

const ofValues: Readonly<Record<string, (x: readonly number[]) => unknown>> = {
  mannKendall: (x) => [mannKendall(x), mannKendall(x, { autocorrelated: true })],
  theilSen: (x) => theilSen(x),
  lowess: (x) => lowess(index(x), x),
  smoothLine: (x) => smoothLine(x.map((v, i) => (i % 3 === 1 ? null : v))),
  meanChangePoints: (x) => meanChangePoints(x),
  mase: (x) => mase(x, x, x),
  combinedForecast: (x) => combinedForecast(x, 3),
  rollingOriginErrors: (x) => series.rollingOriginErrors(x, () => null, { horizon: 2, leastTrain: 1 }),
  adjustForDiscoveries: (x) => series.adjustForDiscoveries(x.map((v) => Math.min(1, Math.abs(v)))),
};

describe('law: bad input has a defined answer, null where there is none, never NaN or Infinity', () => {
  test.each(Object.entries(ofCounts))('%s', (_, compute) => {
    fc.assert(
      fc.property(extremes, ({ y, total }) => expectDefined(compute(y, total))),
      { numRuns: 60 },
    );
  });

  test.each(Object.entries(ofValues))('%s', (_, compute) => {
    fc.assert(
      fc.property(values, (x) => expectDefined(compute(x))),
      { numRuns: 60 },
    );
  });

  test('every function that the room lets out is among them, or takes no series', () => {
    const called = Object.entries({ ...ofCounts, ...ofValues })
      .map(([name, compute]) => `${name} ${compute}`)
      .join(' ');
    const withoutSeries = ['coverPeriods', 'fillGaps', 'publishedDays'];
    const functions = Object.entries(series).filter(([, value]) => typeof value === 'function');
    expect(
      functions.map(([name]) => name).filter((name) => !called.includes(name) && !withoutSeries.includes(name)),
    ).toEqual([]);
  });
});

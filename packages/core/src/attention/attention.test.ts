import fc from 'fast-check';
import { quantileSorted } from 'simple-statistics';
import { describe, expect, test } from 'vitest';
import { hasReference, readReference } from '../../test-support/reference.ts';
import { rankInCohorts } from './cohort-rank.ts';
import { maturityOf } from './maturity.ts';
import { medianInterval } from './median-interval.ts';
import { midRankPercentile } from './mid-rank-percentile.ts';
import { histogramOf, histogramQuantile } from './quantile.ts';
import { isSettling } from './settling.ts';

describe('histogramQuantile', () => {
  test('interpolates between order statistics', () => {
    expect(
      histogramQuantile(
        [
          { value: 1, n: 2 },
          { value: 4, n: 1 },
        ],
        0.75,
      ),
    ).toBe(2.5);
    expect(histogramQuantile([], 0.5)).toBeNull();
    expect(histogramQuantile([{ value: 7, n: 0 }], 0.5)).toBeNull();
  });

  test('oracle: the same as indexing the sorted sample', () => {
    const sample = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(sample, fc.double({ min: 0, max: 1, noNaN: true }), (values, p) => {
        const sorted = [...values].sort((a, b) => a - b);
        const position = (sorted.length - 1) * p;
        const low = sorted[Math.floor(position)] ?? 0;
        const high = sorted[Math.ceil(position)] ?? 0;
        expect(histogramQuantile(histogramOf(values), p)).toBeCloseTo(low + (position % 1) * (high - low), 9);
      }),
    );
  });

  test('the median agrees with simple-statistics', () => {
    const values = [1, 2, 2, 3, 3, 4, 5, 7, 9, 12, 18, 25, 40, 77, 150];
    expect(histogramQuantile(histogramOf(values), 0.5)).toBe(quantileSorted(values, 0.5));
  });
});

describe('midRankPercentile', () => {
  test('ties share their middle rank', () => {
    expect(midRankPercentile([1, 2, 2, 3], 2)).toBe(50);
    expect(midRankPercentile([], 2)).toBeNull();
  });

  test.skipIf(!hasReference('misc.json'))('reference values', () => {
    const { percentile_rank_midrank: reference } = readReference<{
      percentile_rank_midrank: { x: number[]; pr: number[] };
    }>('misc.json');
    expect(reference.x.map((value) => midRankPercentile(reference.x, value))).toEqual(reference.pr);
  });

  test('law: the mean percentile of a sample is 50', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1 }), (values) => {
        const sorted = [...values].sort((a, b) => a - b);
        const ranks = sorted.map((v) => midRankPercentile(sorted, v) ?? Number.NaN);
        expect(ranks.reduce((a, b) => a + b, 0) / ranks.length).toBeCloseTo(50, 9);
      }),
    );
  });
});

describe('medianInterval', () => {
  test('a textbook table: ranks 5 and 12 of 16, 1 and 6 of 6', () => {
    const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);
    expect(medianInterval(upTo(16))).toEqual({ median: 8.5, low: 4, high: 13 });
    expect(medianInterval(upTo(6))).toEqual({ median: 3.5, low: 1, high: 6 });
    expect(medianInterval([])).toBeNull();
  });

  test('law: the interval holds the median, also for 5,000 values', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), (n) => {
        const result = medianInterval(Array.from({ length: n }, (_, i) => i));
        expect(result !== null && result.low <= result.median && result.median <= result.high).toBe(true);
      }),
    );
  });
});

describe('rankInCohorts', () => {
  const paper = (key: string, listedOn: string, upvotes: number, observedAt = '2026-06-30T00:00:00Z') => ({
    key,
    listedOn,
    upvotes,
    observedAt,
  });

  test('a day with 20 papers is a cohort, a smaller one joins its week', () => {
    const monday = Array.from({ length: 20 }, (_, i) => paper(`m${i}`, '2026-05-25', i));
    const tuesday = [paper('t', '2026-05-26', 100)];
    const ranks = rankInCohorts([...monday, ...tuesday]);
    expect(ranks.get('m19')).toMatchObject({ cohort: '2026-05-25', size: 20, percentile: 97.5 });
    expect(ranks.get('t')).toMatchObject({ cohort: '2026-W22', size: 21 });
  });

  test('the age of its latest reading stands beside the median age of its cohort', () => {
    const early = Array.from({ length: 20 }, (_, i) => paper(`e${i}`, '2026-05-25', i, '2026-05-27T00:00:00Z'));
    const ranks = rankInCohorts([...early, paper('again', '2026-05-25', 50)]);
    expect(ranks.get('again')).toMatchObject({ age: 36, cohortAge: 2 });
    expect(ranks.get('e0')).toMatchObject({ age: 2, cohortAge: 2 });
  });

  test('an old paper that was last read young is read early, not settling', () => {
    const read = '2024-06-03T12:00:00Z';
    expect(maturityOf('2024-06-01', read, '2024-06-14T23:59:59Z')).toBe('settling');
    expect(maturityOf('2024-06-01', read, '2024-06-15T00:00:00Z')).toBe('read-early');
    expect(maturityOf('2024-06-01', '2024-06-15T00:00:00Z', '2026-05-31T00:00:00Z')).toBe('settled');
  });

  test('a paper read within 14 days of its listing is settling', () => {
    expect(isSettling('2026-05-18', '2026-05-31T23:59:59Z')).toBe(true);
    expect(isSettling('2026-05-17', '2026-05-31T00:00:00Z')).toBe(false);
  });
});

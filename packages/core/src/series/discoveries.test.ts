import { describe, expect, test } from 'vitest';
import { seededRandom } from '../networks/seeded-random.ts';
import { adjustForDiscoveries } from './benjamini-hochberg.ts';
import { evidenceOf, testTrends } from './discoveries.ts';
import { growthOf } from './growth.ts';
import { growthRate } from './growth-rate.ts';

const weeks = 26;
const totals = Array<number>(weeks).fill(100);

describe('testTrends', () => {
  test('adjusts the p of each trend over all of them, also those without a trend to fit', () => {
    const rising = totals.map((_, t) => 2 + t);
    const flat = totals.map((_, t) => 10 + (t % 2));
    const none = totals.map(() => 0);
    const p = [growthRate(rising, totals)?.p ?? 1, growthRate(flat, totals)?.p ?? 1, 1];
    const tested = testTrends([rising, flat, none], totals);
    expect(tested.map((trend) => trend.q)).toEqual(adjustForDiscoveries(p));
    expect(tested[0]?.slope).toBeGreaterThan(0);
    expect(tested[2]).toEqual({ slope: null, q: 1 });
  });

  test('tests nothing over fewer than three periods', () => {
    expect(testTrends([[1, 9]], [10, 10])).toEqual([]);
  });
});

describe('evidenceOf', () => {
  const risen = growthOf({ n: 60, total: 300 }, { n: 30, total: 300 });
  const steady = growthOf({ n: 31, total: 300 }, { n: 30, total: 300 });

  test('a change is supported where its trend has q up to 5 % in the same direction, else a candidate', () => {
    expect(evidenceOf(risen, { slope: 0.1, q: 0.05 })).toBe('supported');
    expect(evidenceOf(risen, { slope: 0.1, q: 0.051 })).toBe('candidate');
    expect(evidenceOf(risen, { slope: -0.1, q: 0.001 })).toBe('candidate');
    expect(evidenceOf(risen, null)).toBe('candidate');
  });

  test('where no change is claimed there is nothing to support', () => {
    expect(evidenceOf(steady, { slope: 0.1, q: 0.001 })).toBeNull();
    expect(evidenceOf(growthOf({ n: 3, total: 9 }, { n: 0, total: 9 }), { slope: 0.1, q: 0.001 })).toBeNull();
  });
});

test('among 300 topics of which none changes, about one in twenty reads as a change and none is supported', () => {
  const random = seededRandom(20_260_529);
  // Each of a week's 100 papers is of the topic by chance.
  const papers = (share: number): number => Array.from({ length: 100 }, random).filter((x) => x < share).length;
  const topics = Array.from({ length: 300 }, (_, i) => totals.map(() => papers(0.02 + (i % 10) / 100)));
  const sum = (y: readonly number[]): number => y.reduce((a, b) => a + b, 0);
  const tested = testTrends(topics, totals);
  const evidence = topics.map((y, i) =>
    evidenceOf(
      growthOf({ n: sum(y.slice(13)), total: 1300 }, { n: sum(y.slice(0, 13)), total: 1300 }),
      tested[i] ?? null,
    ),
  );
  expect(evidence.filter((e) => e !== null).length).toBeGreaterThan(5);
  expect(evidence.filter((e) => e === 'supported')).toEqual([]);
});

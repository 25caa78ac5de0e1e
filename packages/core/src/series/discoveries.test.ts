import { describe, expect, test } from 'vitest';
import { seededRandom } from '../networks/seeded-random.ts';
import { adjustForDiscoveries } from './benjamini-hochberg.ts';
import { judge, type TestedTrend, testTrends } from './discoveries.ts';
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
    expect(tested[0]?.rate?.slope).toBeGreaterThan(0);
    expect(tested[2]).toEqual({ rate: null, q: 1, peak: null, peakQ: 1 });
  });

  test('tests nothing over fewer than three periods', () => {
    expect(testTrends([[1, 9]], [10, 10])).toEqual([]);
  });
});

describe('judge', () => {
  const risen = growthOf({ n: 60, total: 300 }, { n: 30, total: 300 });
  const steady = growthOf({ n: 31, total: 300 }, { n: 30, total: 300 });
  const faded = growthOf({ n: 30, total: 300 }, { n: 60, total: 300 });
  const upwards = growthRate([2, 9, 20, 30], [100, 100, 100, 100]);
  const trend = (over: Partial<TestedTrend>): TestedTrend => ({ rate: upwards, q: 1, peak: null, peakQ: 1, ...over });
  const peak = { start: 4, end: 8, high: 0.3, now: 0.1, p: 0.01 };

  test('a change is supported where its trend has q up to 5 % in the same direction, else a candidate', () => {
    expect(judge(risen, trend({ q: 0.05 }))).toEqual({ reading: 'rising', evidence: 'supported', q: 0.05 });
    expect(judge(risen, trend({ q: 0.051 })).evidence).toBe('candidate');
    expect(judge(faded, trend({ q: 0.001 }))).toEqual({ reading: 'fading', evidence: 'candidate', q: 0.001 });
    expect(judge(risen, null)).toEqual({ reading: 'rising', evidence: 'candidate', q: null });
  });

  test('where no change is claimed there is nothing to support', () => {
    expect(judge(steady, trend({ q: 0.001 })).evidence).toBeNull();
    expect(judge(growthOf({ n: 3, total: 9 }, { n: 0, total: 9 }), trend({ q: 0.001 })).evidence).toBeNull();
  });

  test('a rise that has come down from its high has peaked; a fall is a fall, and what is new is new', () => {
    expect(judge(risen, trend({ q: 0.001, peak, peakQ: 0.04 }))).toEqual({
      reading: 'peaked',
      evidence: 'supported',
      q: 0.04,
    });
    expect(judge(steady, trend({ peak, peakQ: 0.2 }))).toEqual({ reading: 'peaked', evidence: 'candidate', q: 0.2 });
    expect(judge(risen, trend({ q: 0.001, peak: { ...peak, p: 0.06 } })).reading).toBe('rising');
    expect(judge(faded, trend({ peak, peakQ: 0.001 })).reading).toBe('fading');
    expect(judge(growthOf({ n: 17, total: 1501 }, { n: 0, total: 1132 }), trend({ peak })).reading).toBe('new');
  });
});

test('among 300 topics of which none changes, about one in twenty reads as a change and none is supported', () => {
  const random = seededRandom(20_260_529);
  // Each of a week's 100 papers is of the topic by chance.
  const papers = (share: number): number => Array.from({ length: 100 }, random).filter((x) => x < share).length;
  const topics = Array.from({ length: 300 }, (_, i) => totals.map(() => papers(0.02 + (i % 10) / 100)));
  const sum = (y: readonly number[]): number => y.reduce((a, b) => a + b, 0);
  const tested = testTrends(topics, totals);
  const evidence = topics.map((y, i) => {
    const growth = growthOf({ n: sum(y.slice(13)), total: 1300 }, { n: sum(y.slice(0, 13)), total: 1300 });
    return judge(growth, tested[i] ?? null).evidence;
  });
  expect(evidence.filter((e) => e !== null).length).toBeGreaterThan(5);
  expect(evidence.filter((e) => e === 'supported')).toEqual([]);
});

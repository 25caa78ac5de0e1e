import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasReference, readReference } from '../../test-support/reference.ts';
import { adjustForDiscoveries } from './benjamini-hochberg.ts';
import { findBursts } from './burst.ts';
import { logOdds } from './log-odds.ts';

const near = (actual: number | undefined, expected: number, tolerance: number): void =>
  expect(Math.abs((actual ?? Number.NaN) - expected)).toBeLessThan(tolerance);

describe('adjustForDiscoveries', () => {
  test('Benjamini & Hochberg 1995, section 3.2: four of fifteen hypotheses are rejected at 5 %', () => {
    const p = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
    ];
    expect(adjustForDiscoveries(p).filter((q) => q <= 0.05)).toHaveLength(4);
  });

  test('law: keeps the order of the p-values and never lowers one', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (p) => {
        const q = adjustForDiscoveries(p);
        p.forEach((a, i) => {
          expect(q[i]).toBeGreaterThanOrEqual(a * (1 - 1e-12));
          p.forEach((b, j) => void (a <= b && expect(q[i]).toBeLessThanOrEqual(q[j] ?? 1)));
        });
      }),
      { numRuns: 30 },
    );
  });

  test.skipIf(!hasReference('multiple_testing.json'))('reference values of statsmodels and R, to 1e-12', () => {
    const { cases } = readReference<{ cases: Record<string, { p: number[]; fdr_bh: { adj: number[] } }> }>(
      'multiple_testing.json',
    );
    for (const { p, fdr_bh } of Object.values(cases)) {
      const adjusted = adjustForDiscoveries(p);
      for (const [i, q] of fdr_bh.adj.entries()) near(adjusted[i], q, 1e-12);
    }
  });
});

interface BurstCase {
  r: number[];
  d: number[];
  s: number;
  gamma: number;
  k: number;
  start: string;
  states: number[];
  cost: number;
  bursts: { start: number; end_exclusive: number; weight: number }[];
}

describe('findBursts', () => {
  test('a flat series has none, an empty one no answer', () => {
    expect(findBursts([5, 5, 5, 5], [100, 100, 100, 100])?.bursts).toEqual([]);
    expect(findBursts([], [])).toBeNull();
    expect(findBursts([0, 0], [10, 10])).toBeNull();
  });

  test('oracle: no sequence of states is cheaper', () => {
    const batch = fc
      .integer({ min: 0, max: 20 })
      .chain((d) => fc.tuple(fc.integer({ min: 0, max: d }), fc.constant(d)));
    fc.assert(
      fc.property(fc.array(batch, { minLength: 1, maxLength: 7 }), (batches) => {
        const r = batches.map(([hits]) => hits);
        const d = batches.map(([, papers]) => papers);
        const fit = findBursts(r, d);
        if (fit === null) return;
        expect(fit.cost).toBeCloseTo(cheapestByBruteForce(r, d), 8);
      }),
      { numRuns: 60 },
    );
  });

  test.skipIf(!hasReference('kleinberg.json'))('reference values: states exact, cost to 1e-8', () => {
    const cases = readReference<{ cases: BurstCase[] }>('kleinberg.json').cases.filter((c) => c.start === 'paper');
    expect(cases.length).toBeGreaterThan(40);
    for (const { r, d, s, gamma, k, states, cost, bursts } of cases) {
      const fit = findBursts(r, d, { s, gamma, states: k });
      expect(fit?.states).toEqual(states);
      near(fit?.cost, cost, 1e-8);
      expect(fit?.bursts.map((b) => [b.start, b.end])).toEqual(bursts.map((b) => [b.start, b.end_exclusive]));
    }
  });
});

/** The least cost over all 2ⁿ sequences, by the definition. */
function cheapestByBruteForce(r: number[], d: number[]): number {
  const n = r.length;
  const p0 = r.reduce((a, b) => a + b, 0) / d.reduce((a, b) => a + b, 0);
  const rates = [p0, 2 * p0].map((p) => Math.min(p, 0.99999));
  const choose = (a: number, b: number): number => (b === 0 ? 1 : (choose(a - 1, b - 1) * a) / b);
  let least = Number.POSITIVE_INFINITY;
  for (let bits = 0; bits < 2 ** n; bits++) {
    let cost = 0;
    let before = 0;
    for (let t = 0; t < n; t++) {
      const state = (bits >> t) & 1;
      const p = rates[state] ?? 0;
      const [hits = 0, papers = 0] = [r[t], d[t]];
      if (state > before) cost += Math.log(n);
      cost -= Math.log(choose(papers, hits) * p ** hits * (1 - p) ** (papers - hits));
      before = state;
    }
    least = Math.min(least, cost);
  }
  return least;
}

describe('logOdds', () => {
  test('has no answer without a prior for an unseen word', () => {
    expect(logOdds({ y: 3, n: 10 }, { y: 0, n: 10 }, { alpha: 0, alpha0: 0 })).toBeNull();
  });

  test('law: exchanging the corpora changes the sign', () => {
    const corpus = fc.record({ y: fc.integer({ min: 0, max: 50 }), n: fc.integer({ min: 60, max: 900 }) });
    fc.assert(
      fc.property(corpus, corpus, (a, b) => {
        const prior = { alpha: 0.5, alpha0: 50 };
        expect(logOdds(a, b, prior)?.z).toBeCloseTo(-(logOdds(b, a, prior)?.z ?? Number.NaN), 10);
      }),
    );
  });

  test.skipIf(!hasReference('log_odds.json'))('reference values, to 1e-12', () => {
    type Rows = Record<string, { delta: number; var: number; z: number }>;
    const reference = readReference<{
      now: Record<string, number>;
      old: Record<string, number>;
      'flat_0.01': Rows;
      informative_A0_50: Rows;
    }>('log_odds.json');
    const words = Object.keys(reference.informative_A0_50);
    const sum = (counts: Record<string, number>): number => Object.values(counts).reduce((a, b) => a + b, 0);
    const [n1, n2] = [sum(reference.now), sum(reference.old)];
    for (const word of words) {
      const [y1, y2] = [reference.now[word] ?? 0, reference.old[word] ?? 0];
      const flat = logOdds({ y: y1, n: n1 }, { y: y2, n: n2 }, { alpha: 0.01, alpha0: 0.01 * words.length });
      near(flat?.z, reference['flat_0.01'][word]?.z ?? Number.NaN, 1e-12);
      const alpha = (50 * (y1 + y2)) / (n1 + n2);
      const informed = logOdds({ y: y1, n: n1 }, { y: y2, n: n2 }, { alpha, alpha0: 50 });
      near(informed?.delta, reference.informative_A0_50[word]?.delta ?? Number.NaN, 1e-12);
    }
  });
});

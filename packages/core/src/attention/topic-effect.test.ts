import { group } from 'd3-array';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasReference, readReference } from '../../test-support/reference.ts';
import { seededRandom } from '../networks/seeded-random.ts';
import { fitRandomEffects, groupEffect } from './random-effects.ts';
import { topicEffects } from './topic-effect.ts';

const rowsOf = (topics: Record<string, number[]>) =>
  Object.entries(topics).flatMap(([key, upvotes]) => upvotes.map((n) => ({ key, upvotes: n })));

describe('topicEffects', () => {
  test('one lucky paper does not lead over twenty good ones', () => {
    const spread = (times: number) => Array.from({ length: 20 }, (_, i) => Math.round(times * 1.25 ** i));
    const usual = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((key) => [key, spread(1)]));
    const rows = rowsOf({ ...usual, good: spread(5), lucky: [200] });
    const effects = topicEffects(rows)?.effects ?? [];
    expect(effects[0]?.key).toBe('good');
    const lucky = effects.find((e) => e.key === 'lucky');
    expect(lucky?.raw).toBeGreaterThan(effects[0]?.raw ?? Number.NaN);
    expect(lucky?.effect).toBeLessThan(lucky?.raw ?? Number.NaN);
  });

  test('topics alike have no effect, and the interval says how much they may differ still', () => {
    const same = topicEffects(rowsOf({ a: [1, 5, 9, 20], b: [1, 5, 9, 20], c: [1, 5, 9, 20] }));
    expect(same?.between).toBe(0);
    expect(same?.effects).toHaveLength(3);
    for (const { effect, low, high } of same?.effects ?? []) {
      expect(effect).toBeCloseTo(0, 4);
      expect(high).toBeGreaterThan(0.3);
      expect(low).toBeCloseTo(-high, 4);
    }
  });

  test('no paper, two topics, all ties and one paper each give no answer', () => {
    expect(topicEffects([])).toBeNull();
    expect(topicEffects(rowsOf({ a: [1, 2, 3], b: [4, 5] }))).toBeNull();
    expect(topicEffects(rowsOf({ a: [0, 0], b: [0, 0, 0], c: [0] }))).toBeNull();
    expect(topicEffects(rowsOf({ a: [3, 3, 3], b: [7, 7], c: [9] }))).toBeNull();
    expect(topicEffects(rowsOf({ a: [3], b: [7], c: [8] }))).toBeNull();
  });

  const corpora = fc.dictionary(
    fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 12 }),
  );

  test('law: shrunk toward 0, never past it; every figure finite; no interval without width; ranked by lower end', () => {
    fc.assert(
      fc.property(corpora, (topics) => {
        const result = topicEffects(rowsOf(topics));
        if (result === null) return;
        const lows = result.effects.map((e) => e.low);
        expect(lows).toEqual([...lows].sort((a, b) => b - a));
        for (const { raw, effect, low, high } of result.effects) {
          expect([raw, effect, low, high].every(Number.isFinite)).toBe(true);
          expect(Math.abs(effect)).toBeLessThanOrEqual(Math.abs(raw) + 1e-6);
          expect(effect * raw).toBeGreaterThanOrEqual(-1e-9);
          expect(low < effect && effect < high).toBe(true);
        }
      }),
    );
  });

  type Reference = {
    eb_upvotes: {
      data: [string, number][];
      mu: number;
      tau2_reml: number;
      sigma2: number;
      blup: Record<string, number>;
      se_post: Record<string, number>;
    };
  };

  test('where the likeliest τ² is 0, effects and intervals are those of an integral over τ by NumPy, to 2e-3', () => {
    const rows = rowsOf({ a: [3, 8, 21], b: [2, 9, 30, 12], c: [5, 6], d: [1, 14, 40, 7, 7], e: [11] });
    const result = topicEffects(rows);
    expect(result?.between).toBe(0);
    const expected: Record<string, [number, number, number]> = {
      a: [-0.6854, -0.0006, 0.6688],
      b: [-0.5814, 0.0103, 0.7337],
      c: [-0.9253, -0.0267, 0.5214],
      d: [-0.6304, 0.0012, 0.6543],
      e: [-0.6767, 0.008, 0.8829],
    };
    for (const { key, low, effect, high } of result?.effects ?? [])
      for (const [i, figure] of [low, effect, high].entries())
        expect(Math.abs(figure - (expected[key]?.[i] ?? Number.NaN))).toBeLessThan(2e-3);
  });

  test.each([0.15, 0.4, 0.8])('95 of 100 intervals hold the effect, topics of %f deviations apart', (tau) => {
    const random = seededRandom(20_260_529);
    const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    let [held, drawn] = [0, 0];
    for (let run = 0; run < 60; run++) {
      const truth = new Map([3, 4, 6, 8, 10, 15, 20, 30, 40].map((n) => [`of ${n}`, { n, effect: tau * normal() }]));
      const rows = [...truth].flatMap(([key, { n, effect }]) =>
        Array.from({ length: n }, () => ({ key, upvotes: Math.expm1(2.5 + effect + normal()) })),
      );
      for (const { key, low, high } of topicEffects(rows)?.effects ?? []) {
        const effect = truth.get(key)?.effect ?? Number.NaN;
        drawn++;
        if (low <= effect && effect <= high) held++;
      }
    }
    expect(drawn).toBe(540);
    expect(held / drawn).toBeGreaterThan(0.93);
    expect(held / drawn).toBeLessThan(0.985);
  });

  test.skipIf(!hasReference('misc.json'))(
    'reference values of statsmodels: REML, and effects with their deviations given it, to 1e-3',
    () => {
      const { eb_upvotes: reference } = readReference<Reference>('misc.json');
      const result = topicEffects(reference.data.map(([key, upvotes]) => ({ key, upvotes })));
      const near = (actual: number | undefined, expected: number | undefined) =>
        expect(Math.abs((actual ?? Number.NaN) - (expected ?? Number.NaN))).toBeLessThan(1e-3);
      near(result?.mean, reference.mu);
      near(result?.between, reference.tau2_reml);
      near(result?.within, reference.sigma2);
      expect(result?.effects).toHaveLength(8);
      const ratio = reference.tau2_reml / reference.sigma2;
      const groups = [...group(reference.data, ([key]) => key)].map(([key, members]) => {
        const logs = members.map(([, upvotes]) => Math.log1p(upvotes));
        const mean = logs.reduce((sum, y) => sum + y, 0) / logs.length;
        return { key, n: logs.length, mean, squares: logs.reduce((sum, y) => sum + (y - mean) ** 2, 0) };
      });
      const fit = fitRandomEffects(ratio, groups);
      for (const topic of groups) {
        const { mean, deviation } = groupEffect(topic, ratio, fit);
        near(mean, reference.blup[topic.key]);
        // statsmodels takes the overall mean as known.
        const kept = (topic.n * ratio) / (1 + topic.n * ratio);
        near(Math.sqrt(deviation ** 2 - kept ** 2 * fit.centerVariance), reference.se_post[topic.key]);
      }
    },
  );
});

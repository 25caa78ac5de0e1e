import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasReference, readReference } from '../../test-support/reference.ts';
import { topicEffects } from './topic-effect.ts';

const rowsOf = (topics: Record<string, number[]>) =>
  Object.entries(topics).flatMap(([key, upvotes]) => upvotes.map((n) => ({ key, upvotes: n })));

describe('topicEffects', () => {
  test('one lucky paper does not lead over twenty good ones', () => {
    const spread = (times: number) => Array.from({ length: 20 }, (_, i) => Math.round(times * 1.25 ** i));
    const rows = rowsOf({ good: spread(5), usual: spread(1), other: spread(1), lucky: [200] });
    const effects = topicEffects(rows)?.effects ?? [];
    expect(effects[0]?.key).toBe('good');
    const lucky = effects.find((e) => e.key === 'lucky');
    expect(lucky?.raw).toBeGreaterThan(effects[0]?.raw ?? Number.NaN);
    expect(lucky?.effect).toBeLessThan(lucky?.raw ?? Number.NaN);
  });

  test('topics alike have no effect', () => {
    const same = topicEffects(rowsOf({ a: [1, 5, 9, 20], b: [1, 5, 9, 20], c: [1, 5, 9, 20] }));
    expect(same?.between).toBe(0);
    expect(same?.effects.map((e) => e.key)).toEqual(['a', 'b', 'c']);
    for (const { effect, low, high } of same?.effects ?? [])
      expect([effect, low, high].map(Math.abs)).toEqual([0, 0, 0]);
  });

  test('no paper, one topic, all ties and one paper each give no answer', () => {
    expect(topicEffects([])).toBeNull();
    expect(topicEffects(rowsOf({ a: [1, 2, 3] }))).toBeNull();
    expect(topicEffects(rowsOf({ a: [0, 0], b: [0, 0, 0] }))).toBeNull();
    expect(topicEffects(rowsOf({ a: [3, 3, 3], b: [7, 7] }))).toBeNull();
    expect(topicEffects(rowsOf({ a: [3], b: [7] }))).toBeNull();
  });

  const corpora = fc.dictionary(
    fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 12 }),
  );

  test('law: shrunk toward 0, never past it; every figure finite; ranked by lower end', () => {
    fc.assert(
      fc.property(corpora, (topics) => {
        const result = topicEffects(rowsOf(topics));
        if (result === null) return;
        const lows = result.effects.map((e) => e.low);
        expect(lows).toEqual([...lows].sort((a, b) => b - a));
        for (const { raw, effect, low, high } of result.effects) {
          expect([raw, effect, low, high].every(Number.isFinite)).toBe(true);
          expect(Math.abs(effect)).toBeLessThanOrEqual(Math.abs(raw) + 1e-12);
          expect(effect * raw).toBeGreaterThanOrEqual(0);
          expect(low <= effect && effect <= high).toBe(true);
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

  test.skipIf(!hasReference('misc.json'))(
    'reference values of statsmodels: REML, effects and intervals to 1e-3',
    () => {
      const { eb_upvotes: reference } = readReference<Reference>('misc.json');
      const result = topicEffects(reference.data.map(([key, upvotes]) => ({ key, upvotes })));
      const near = (actual: number | undefined, expected: number | undefined) =>
        expect(Math.abs((actual ?? Number.NaN) - (expected ?? Number.NaN))).toBeLessThan(1e-3);
      near(result?.mean, reference.mu);
      near(result?.between, reference.tau2_reml);
      near(result?.within, reference.sigma2);
      expect(result?.effects).toHaveLength(8);
      for (const { key, effect, low, high } of result?.effects ?? []) {
        near(effect, reference.blup[key]);
        near((high - low) / (2 * 1.959963984540054), reference.se_post[key]);
      }
    },
  );
});

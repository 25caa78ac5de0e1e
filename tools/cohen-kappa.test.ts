import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cohenKappa } from './cohen-kappa.ts';

const pairs = (counts: readonly (readonly [string, string, number])[]) =>
  counts.flatMap(([a, b, n]) => Array.from({ length: n }, () => [a, b] as const));
const kappaOf = (all: readonly (readonly [string, string])[]) =>
  cohenKappa(
    all.map(([a]) => a),
    all.map(([, b]) => b),
  );

it('85 of 100 alike, half of it by chance: 0.7', () => {
  const result = kappaOf(
    pairs([
      ['right', 'right', 40],
      ['right', 'wrong', 10],
      ['wrong', 'right', 5],
      ['wrong', 'wrong', 45],
    ]),
  );
  expect(result?.observed).toBe(0.85);
  expect(result?.byChance).toBeCloseTo(0.5, 12);
  expect(result?.kappa).toBeCloseTo(0.7, 12);
});

it('is null without verdicts, and has no kappa where nobody ever says anything else', () => {
  expect(cohenKappa([], [])).toBeNull();
  expect(kappaOf(pairs([['right', 'right', 9]]))).toMatchObject({ observed: 1, kappa: null });
  expect(() => cohenKappa(['right'], [])).toThrow(RangeError);
});

it('is at most 1, reached only where all agree, and does not depend on who is named first', () => {
  const verdict = fc.constantFrom('right', 'wrong');
  fc.assert(
    fc.property(fc.array(fc.tuple(verdict, verdict), { minLength: 1, maxLength: 60 }), (all) => {
      const kappa = kappaOf(all)?.kappa ?? null;
      expect(kappaOf(all.map(([a, b]) => [b, a] as const))?.kappa ?? null).toEqual(
        kappa === null ? null : expect.closeTo(kappa, 12),
      );
      if (kappa === null) return;
      expect(kappa).toBeLessThanOrEqual(1);
      expect(kappa === 1).toBe(all.every(([a, b]) => a === b));
    }),
  );
});

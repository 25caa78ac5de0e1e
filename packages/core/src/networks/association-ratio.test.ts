import fc from 'fast-check';
import { expect, it } from 'vitest';
import { associationRatio } from './association-ratio.ts';

it('10 of 100 papers with both, 20 with the one, 25 with the other: twice as often as by chance', () => {
  expect(associationRatio({ both: 10, one: 20, other: 25, all: 100 })).toBe(2);
});

it('is 0 where they never stand together, and null where one has no paper', () => {
  expect(associationRatio({ both: 0, one: 20, other: 25, all: 100 })).toBe(0);
  expect(associationRatio({ both: 0, one: 0, other: 25, all: 100 })).toBeNull();
});

it('is 1 for what every paper has, and does not depend on which is named first', () => {
  const n = fc.integer({ min: 1, max: 1000 });
  fc.assert(
    fc.property(n, n, (one, more) => {
      const all = one + more;
      expect(associationRatio({ both: one, one, other: all, all })).toBeCloseTo(1, 12);
      const [a, b] = [
        associationRatio({ both: 1, one, other: more, all }),
        associationRatio({ both: 1, one: more, other: one, all }),
      ];
      expect(a).toBe(b);
    }),
  );
});

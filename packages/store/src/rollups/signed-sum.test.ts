import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SignedSum, SignedTextSum } from './signed-sum.ts';

test('additions and subtractions cancel out, and what is left comes in key order', () => {
  const sum = new SignedTextSum();
  for (const [key, n] of [
    ['tide', 2],
    ['ebb', 1],
    ['tide', -1],
    ['flow', 1],
    ['flow', -1],
  ] as const)
    sum.add(key, n);
  expect(sum.entries()).toEqual([
    ['ebb', 1],
    ['tide', 1],
  ]);
});

test('sums of single texts are those of composite keys of one part', () => {
  const additions = fc.array(fc.tuple(fc.string({ maxLength: 2 }), fc.integer({ min: -2, max: 2 })));
  fc.assert(
    fc.property(additions, (list) => {
      const [composite, single] = [new SignedSum<readonly [string]>(), new SignedTextSum()];
      for (const [key, n] of list) {
        composite.add([key], n);
        single.add(key, n);
      }
      expect(single.entries()).toEqual(composite.entries().map(({ key: [key], n }) => [key, n]));
    }),
  );
});

import { expect, test } from 'vitest';
import { mixtureQuantile } from './normal-mixture.ts';

test('one normal distribution has its own quantiles', () => {
  const part = { mean: 3, deviation: 2, weight: 1 };
  expect(mixtureQuantile([part], 0.975)).toBeCloseTo(3 + 2 * 1.959964, 5);
  expect(mixtureQuantile([part], 0.5)).toBeCloseTo(3, 5);
});

test('two equal parts at -1 and 1 have their median at 0', () => {
  const parts = [-1, 1].map((mean) => ({ mean, deviation: 0.3, weight: 0.5 }));
  expect(mixtureQuantile(parts, 0.5)).toBeCloseTo(0, 5);
  // Half of the upper part lies above 1: a quarter of all.
  expect(mixtureQuantile(parts, 0.75)).toBeCloseTo(1, 3);
});

import { expect, test } from 'vitest';
import { sharedAxes } from './shared-axes.ts';

const read = (observedAt: string, upvotes: number) => ({ observedAt, upvotes, comments: null, stars: null });
const paper = (...observations: ReturnType<typeof read>[]) => ({
  ...{ observations, listedOn: '2026-05-01', cohortCurve: [] },
});

test('two curves have one axis of days and one of upvotes: the longer and the higher', () => {
  const long = paper(read('2026-05-01T00:00:00Z', 1), read('2026-05-21T00:00:00Z', 30));
  const high = paper(read('2026-05-01T00:00:00Z', 5), read('2026-05-03T00:00:00Z', 200));
  expect(sharedAxes([long, high])).toEqual({ lastAge: 20, most: 200 });
});

test('a curve beside a paper without one has axes of its own', () => {
  const curve = paper(read('2026-05-01T00:00:00Z', 5), read('2026-05-03T00:00:00Z', 20));
  expect(sharedAxes([curve, paper(read('2026-11-01T00:00:00Z', 900))])).toBeUndefined();
  expect(sharedAxes([curve, paper()])).toBeUndefined();
  expect(sharedAxes([])).toBeUndefined();
});

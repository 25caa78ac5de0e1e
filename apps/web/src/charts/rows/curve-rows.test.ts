import { expect, test } from 'vitest';
import { ageTicks, largestJump, readingsByAge } from './curve-rows.ts';

const reading = (observedAt: string, upvotes: number | null) => ({ observedAt, upvotes, comments: null, stars: null });

test('readings by age begin at the listing day and leave unknown upvotes out', () => {
  const found = readingsByAge(
    [reading('2026-04-12T12:00:00Z', 9), reading('2026-04-10T06:00:00Z', 2), reading('2026-04-11T00:00:00Z', null)],
    '2026-04-10',
  );
  expect(found).toEqual([
    { age: 0.25, upvotes: 2 },
    { age: 2.5, upvotes: 9 },
  ]);
  expect(readingsByAge([reading('2026-04-12T12:00:00Z', 9)], null)).toEqual([]);
});

test('a jump counts only between near readings and when it is a good part of the whole', () => {
  const points = [
    { age: 0, upvotes: 2 },
    { age: 6, upvotes: 42 },
    { age: 7, upvotes: 105 },
    { age: 21, upvotes: 117 },
  ];
  expect(largestJump(points)).toEqual({ from: points[1], to: points[2] });
  expect(largestJump(points.slice(2))).toBeNull();
});

test('ages tick by weeks, then by larger steps', () => {
  expect(ageTicks('2026-04-10', 21).map((t) => t.label)).toEqual(['10 Apr', 'day 7', 'day 14', 'day 21']);
  expect(ageTicks('2026-04-10', 200).map((t) => t.label)).toEqual(['10 Apr', 'day 91', 'day 182']);
});

import { ageInDays, settlingDays } from './settling.ts';
import type { UpvoteReading } from './upvote-reading.ts';

/**
 * The upvotes of one paper at each whole age in days at which they are known: the latest reading of that day, and between two days
 * of readings at most 14 days apart the straight line. Never before the listing day nor beyond a reading. Readings in any order;
 * ascending by age. O(n log n + days).
 *
 * 1 at day 0, 3 at day 2, 9 at day 40: `0 -> 1, 1 -> 2, 2 -> 3, 40 -> 9`.
 */
export function knownByAge(
  readings: readonly Pick<UpvoteReading, 'listedOn' | 'observedAt' | 'upvotes'>[],
): Map<number, number> {
  const latest = new Map<number, Pick<UpvoteReading, 'observedAt' | 'upvotes'>>();
  for (const reading of readings) {
    const age = ageInDays(reading.listedOn, reading.observedAt);
    const other = latest.get(age);
    if (age >= 0 && (other === undefined || other.observedAt < reading.observedAt)) latest.set(age, reading);
  }
  const known = new Map<number, number>();
  let before: { age: number; upvotes: number } | null = null;
  for (const [age, { upvotes }] of [...latest].sort(([a], [b]) => a - b)) {
    const gap = before === null ? 0 : age - before.age;
    for (let day = 1; before !== null && gap <= settlingDays && day < gap; day++) {
      known.set(before.age + day, before.upvotes + ((upvotes - before.upvotes) * day) / gap);
    }
    known.set(age, upvotes);
    before = { age, upvotes };
  }
  return known;
}

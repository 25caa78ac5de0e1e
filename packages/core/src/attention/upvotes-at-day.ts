import { dayNumber } from '../day.ts';
import type { Day } from '../paper.ts';
import type { TimedUpvotes } from './velocity.ts';

/** Why the upvotes at a day are not known. */
export type NotAtDay = 'unread' | 'no-reading-before' | 'no-reading-after' | 'too-far-apart';

/** Upvotes at an age, or why they are not known. */
export type AtDay =
  | { readonly value: number; readonly reason: null }
  | { readonly value: null; readonly reason: NotAtDay };

const msPerDay = 86_400_000;

/**
 * The upvotes of a paper at the instant that it is `day` (7, 14) whole days old, counted from 0:00 UTC of its listing day: those
 * of a reading at that instant, else on the straight line between the last reading before it and the first one after it where
 * these lie at most `day` days apart. Never carried beyond the readings: otherwise `null` with the reason. Readings in any
 * order. O(n).
 *
 * 10 upvotes at 6 days, 16 at 8: 13 at day 7.
 */
export function upvotesAtDay(readings: readonly TimedUpvotes[], listedOn: Day, day: number): AtDay {
  const at = (dayNumber(listedOn) + day) * msPerDay;
  let before: { ms: number; upvotes: number } | null = null;
  let after: { ms: number; upvotes: number } | null = null;
  for (const { observedAt, upvotes } of readings) {
    const ms = Date.parse(observedAt);
    if (ms <= at && (before === null || ms > before.ms)) before = { ms, upvotes };
    if (ms >= at && (after === null || ms < after.ms)) after = { ms, upvotes };
  }
  const unknown = (reason: NotAtDay): AtDay => ({ value: null, reason });
  if (before === null && after === null) return unknown('unread');
  if (before === null) return unknown('no-reading-before');
  if (after === null) return unknown('no-reading-after');
  const gap = after.ms - before.ms;
  if (gap === 0) return { value: before.upvotes, reason: null };
  if (gap > day * msPerDay) return unknown('too-far-apart');
  return { value: before.upvotes + ((after.upvotes - before.upvotes) * (at - before.ms)) / gap, reason: null };
}

import type { Attention, Instant, Observation } from '@papertide/core';

const hourMs = 3_600_000;

const isSame = (a: Attention, b: Attention): boolean =>
  a.upvotes === b.upvotes && a.comments === b.comments && a.stars === b.stars;

const isKnown = (a: Attention): boolean => a.upvotes !== null || a.comments !== null || a.stars !== null;

/**
 * Whether a reading says something that the stored ones do not: it knows a value, none was read at that instant, and
 * the latest one before it is missing, differs, or is an hour old or more.
 */
export function isNewReading(reading: Observation, stored: readonly Observation[]): boolean {
  if (!isKnown(reading)) return false;
  let before: Observation | undefined;
  for (const each of stored) {
    if (each.observedAt > reading.observedAt) continue;
    if (before === undefined || each.observedAt > before.observedAt) before = each;
  }
  if (before === undefined) return true;
  if (before.observedAt === reading.observedAt) return false;
  return !isSame(before, reading) || Date.parse(reading.observedAt) - Date.parse(before.observedAt) >= hourMs;
}

/** The latest known value of each kind, and the instant of the latest reading; all null without readings. */
export function latestReading(readings: readonly Observation[]): Attention & { readonly observedAt: Instant | null } {
  const latest: { upvotes: number | null; comments: number | null; stars: number | null; observedAt: Instant | null } =
    {
      upvotes: null,
      comments: null,
      stars: null,
      observedAt: null,
    };
  for (const reading of readings.toSorted((a, b) => (a.observedAt < b.observedAt ? -1 : 1))) {
    latest.upvotes = reading.upvotes ?? latest.upvotes;
    latest.comments = reading.comments ?? latest.comments;
    latest.stars = reading.stars ?? latest.stars;
    latest.observedAt = reading.observedAt;
  }
  return latest;
}

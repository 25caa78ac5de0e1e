import { addDays, type Day, dayNumber, type Observation } from '@papertide/core';
import { formatShortDay } from '../../lib/format.ts';

/** A reading by the paper's age: days since the start of its listing day, with a fraction. */
export interface Reading {
  readonly age: number;
  readonly upvotes: number;
}

/** The readings of a paper whose upvotes are known, by age; `[]` without a listing day. O(n log n). */
export function readingsByAge(observations: readonly Observation[], listedOn: Day | null): Reading[] {
  if (listedOn === null) return [];
  const start = dayNumber(listedOn) * 86_400_000;
  return observations
    .flatMap(({ observedAt, upvotes }) =>
      upvotes === null ? [] : [{ age: Math.max(0, (Date.parse(observedAt) - start) / 86_400_000), upvotes }],
    )
    .sort((a, b) => a.age - b.age);
}

/** Where the axes of a curve end: its age in days and its upvotes. */
export interface CurveAxes {
  readonly lastAge: number;
  readonly most: number;
}

/** The axes that hold a curve, at least 7 days, and the middle half of its cohort to a day after its last reading. O(n). */
export function curveAxes(
  readings: readonly Reading[],
  cohort: readonly { readonly age: number; readonly q3: number }[],
): CurveAxes {
  const lastAge = Math.max(7, readings.at(-1)?.age ?? 0);
  const shown = cohort.filter(({ age }) => age <= lastAge + 1);
  return { lastAge, most: Math.max(0, ...readings.map((r) => r.upvotes), ...shown.map(({ q3 }) => q3)) };
}

/** The place of the reading nearest to an age, the earlier of two as near; `null` without readings. */
export function nearestReading(readings: readonly Pick<Reading, 'age'>[], age: number): number | null {
  let best: number | null = null;
  for (const [i, reading] of readings.entries()) {
    if (best === null || Math.abs(reading.age - age) < Math.abs((readings[best]?.age ?? 0) - age)) best = i;
  }
  return best;
}

/** The largest gain between two readings at most two days apart, if it is at least a quarter of the last value. */
export function largestJump(readings: readonly Reading[]): { from: Reading; to: Reading } | null {
  let best: { from: Reading; to: Reading } | null = null;
  for (let i = 1; i < readings.length; i++) {
    const from = readings[i - 1];
    const to = readings[i];
    if (!from || !to || to.age - from.age > 2) continue;
    if (!best || to.upvotes - from.upvotes > best.to.upvotes - best.from.upvotes) best = { from, to };
  }
  const least = Math.max(10, (readings.at(-1)?.upvotes ?? 0) / 4);
  return best && best.to.upvotes - best.from.upvotes >= least ? best : null;
}

/** Ticks of an axis of ages, in weeks or multiples of them: `10 Apr`, `day 7`, `day 14`. */
export function ageTicks(listedOn: Day, last: number): { age: number; label: string }[] {
  const step = [7, 14, 28, 91, 182, 364].find((days) => last / days <= 4) ?? 728;
  const ticks = [{ age: 0, label: formatShortDay(addDays(listedOn, 0)) }];
  for (let age = step; age <= last; age += step) ticks.push({ age, label: `day ${age}` });
  return ticks;
}

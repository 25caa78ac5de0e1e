import { addDays } from '../day.ts';
import type { Day } from '../paper.ts';
import { recentGain, type TimedUpvotes } from './velocity.ts';

/**
 * The last day for which a paper's gain can be told from the readings of the days up to it, `days` of them (7): that of the last reading
 * with another at least an hour before it in those days. Readings ascend by time. `null` where there is none. O(n) where the last two readings
 * are near each other, O(n²) at worst.
 *
 * Readings of 1, 5, 20 and 29 May: 5 May, for neither the 20th nor the 29th has another within a week.
 */
export function lastWatchedDay(readings: readonly TimedUpvotes[], days = 7): Day | null {
  for (let end = readings.length; end > 1; end--) {
    const day = (readings[end - 1]?.observedAt ?? '').slice(0, 10);
    const from = addDays(day, 1 - days);
    if (recentGain(readings.slice(0, end).filter(({ observedAt }) => observedAt >= from)) !== null) return day;
  }
  return null;
}

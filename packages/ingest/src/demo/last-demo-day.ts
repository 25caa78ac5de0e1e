import { addDays, type Day, type Instant } from '@papertide/core';

/** When in a day the demo corpus is read, in UTC. */
export const readingTime = '18:00:00Z';

/**
 * The last day whose readings of the demo corpus lie in the past: no reading is of the future.
 * `'2026-11-26T16:28:00Z'` -> `'2026-11-25'`, `'2026-11-26T18:00:00Z'` -> `'2026-11-26'`.
 */
export function lastDemoDay(now: Instant): Day {
  const today = now.slice(0, 10);
  return Date.parse(now) >= Date.parse(`${today}T${readingTime}`) ? today : addDays(today, -1);
}

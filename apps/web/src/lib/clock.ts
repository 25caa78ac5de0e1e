import type { Day } from '@papertide/core';

/** Today in UTC: the only place of the page that reads the clock for a date. */
export function today(): Day {
  return new Date().toISOString().slice(0, 10);
}

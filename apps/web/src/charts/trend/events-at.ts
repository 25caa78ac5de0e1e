import { intervalOf, type Period, periodOf } from '@papertide/core';
import type { ChartEvent } from './EventMarks.tsx';

/** The labels of the events within a period, in their order; none for a text that is no period. */
export function eventsAt(events: readonly ChartEvent[], period: Period): string[] {
  const interval = intervalOf(period);
  if (interval === null) return [];
  return events.filter(({ day }) => periodOf(day, interval) === period).map(({ label }) => label);
}

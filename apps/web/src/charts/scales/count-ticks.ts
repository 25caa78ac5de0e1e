import { ticks } from 'd3-array';
import type { CalendarTick } from './calendar-ticks.ts';

/** Ticks that count from 1 in steps of 1, 2 or 5, at least `gap` places apart: the axis of series begun at their first paper. */
export function countTicks(places: number, gap: number): CalendarTick[] {
  const step = Math.max(1, ticks(0, places, Math.max(1, Math.floor(places / gap)))[1] ?? places);
  return Array.from({ length: places }, (_, index) => index)
    .filter((index) => index === 0 || (index + 1) % step === 0)
    .filter((index) => index === 0 || index >= gap)
    .map((index) => ({ index, label: String(index + 1) }));
}

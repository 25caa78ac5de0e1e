import { addDays, type Day, dayNumber, isWorkday, weekday } from '@papertide/core';
import type { CollectedDay } from '@papertide/core/query';

/** A day of the coverage calendar. */
export interface CalendarCell {
  readonly day: Day;
  /** `missing`: a workday between the ends that no run has collected. */
  readonly state: CollectedDay['state'] | 'missing';
  readonly papers: number;
  readonly reason: string | null;
  /** Weeks since the week of the first day. */
  readonly week: number;
  /** 1 is Monday. */
  readonly weekday: number;
  /** The quantile bin of its papers, from 0; -1 where there are none. */
  readonly bin: number;
}

/** A bin of the ramp: days with `from` to `to` papers. */
export interface CalendarBin {
  readonly from: number;
  readonly to: number;
}

/**
 * At most `count` bins that hold about as many days each, of the papers of days that have some; bins never split equal
 * days and leave no gap between them. [] for no days. O(n log n). [1, 2, 2, 9], 2 -> [{ 1, 2 }, { 3, 9 }].
 */
export function quantileBins(papers: readonly number[], count: number): CalendarBin[] {
  const sorted = papers.filter((n) => n > 0).sort((a, b) => a - b);
  const ends = Array.from({ length: count }, (_, i) => sorted[Math.ceil(((i + 1) / count) * sorted.length) - 1]);
  const distinct = [...new Set(ends)].filter((n): n is number => n !== undefined);
  return distinct.map((to, i) => ({ from: i === 0 ? (sorted[0] ?? to) : (distinct[i - 1] ?? 0) + 1, to }));
}

/** Every workday from the first to the last day, and each weekend day that has papers, in order. O(days). */
export function calendarCells(
  days: readonly CollectedDay[],
  from: Day,
  to: Day,
  bins: readonly CalendarBin[],
): CalendarCell[] {
  const known = new Map(days.map((day) => [day.day, day]));
  const monday = dayNumber(from) - (weekday(from) - 1);
  const cells: CalendarCell[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const found = known.get(day);
    if (!isWorkday(day) && !found?.papers) continue;
    const papers = found?.papers ?? 0;
    cells.push({
      day,
      state: found?.state ?? 'missing',
      papers,
      reason: found?.reason ?? null,
      week: Math.floor((dayNumber(day) - monday) / 7),
      weekday: weekday(day),
      bin: papers > 0 ? bins.findIndex((bin) => papers <= bin.to) : -1,
    });
  }
  return cells;
}

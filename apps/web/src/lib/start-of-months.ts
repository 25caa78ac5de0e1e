import type { Day } from '@papertide/core';

/** The first day of the last `months` months that end with the month of a day: `('2026-05-29', 24)` -> `2024-06-01`. */
export function startOfMonths(last: Day, months: number): Day {
  const index = Number(last.slice(0, 4)) * 12 + Number(last.slice(5, 7)) - months;
  const year = String(Math.floor(index / 12)).padStart(4, '0');
  return `${year}-${String((index % 12) + 1).padStart(2, '0')}-01`;
}

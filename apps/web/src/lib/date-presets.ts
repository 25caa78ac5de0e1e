import { addDays, type Day } from '@papertide/core';
import type { PaperFilter } from '@papertide/core/query';

const last =
  (days: number) =>
  (dataTo: Day): Day =>
    addDays(dataTo, 1 - days);

/** Ranges that end with the data, not with the clock; `start` gives the first day, `null` where there is none. */
export const datePresets = [
  { id: '7d', label: '7 days', start: last(7) },
  { id: '28d', label: '28 days', start: last(28) },
  { id: '90d', label: '90 days', start: last(90) },
  { id: '12m', label: '12 months', start: last(365) },
  { id: '2y', label: '2 years', start: last(730) },
  { id: 'ytd', label: 'Year to date', start: (dataTo: Day): Day => `${dataTo.slice(0, 4)}-01-01` },
  { id: 'all', label: 'All', start: (): null => null },
] as const;
export type DatePreset = (typeof datePresets)[number]['id'];

/** A filter over a preset range. The range is open at its end, so that a link stays at the newest data. */
export function withPreset(filter: PaperFilter, id: DatePreset, dataTo: Day): PaperFilter {
  return { ...filter, from: datePresets.find((preset) => preset.id === id)?.start(dataTo) ?? null, to: null };
}

/** The preset that a filter's days are, or `null` where they are a range of the reader's own. */
export function presetOf(filter: PaperFilter, dataTo: Day): DatePreset | null {
  if (filter.to !== null && filter.to !== dataTo) return null;
  return datePresets.find(({ start }) => start(dataTo) === filter.from)?.id ?? null;
}

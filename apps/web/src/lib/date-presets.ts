import { addDays, type Day } from '@papertide/core';
import type { PaperFilter } from '@papertide/core/query';

/** Ranges that end with the data, not with the clock. `null` has no start. */
export const datePresets = [
  { id: '28d', label: '28 days', days: 28 },
  { id: '90d', label: '90 days', days: 90 },
  { id: '12m', label: '12 months', days: 365 },
  { id: '2y', label: '2 years', days: 730 },
  { id: 'all', label: 'All', days: null },
] as const;
export type DatePreset = (typeof datePresets)[number]['id'];

/** A filter over a preset range. The range is open at its end, so that a link stays at the newest data. */
export function withPreset(filter: PaperFilter, id: DatePreset, dataTo: Day): PaperFilter {
  const days = datePresets.find((preset) => preset.id === id)?.days ?? null;
  return { ...filter, from: days === null ? null : addDays(dataTo, 1 - days), to: null };
}

/** The preset that a filter's days are, or `null` where they are a range of the reader's own. */
export function presetOf(filter: PaperFilter, dataTo: Day): DatePreset | null {
  if (filter.to !== null && filter.to !== dataTo) return null;
  const preset = datePresets.find(({ days }) =>
    days === null ? filter.from === null : filter.from === addDays(dataTo, 1 - days),
  );
  return preset?.id ?? null;
}

import type { TrendAnswer } from '@papertide/core/query';
import { formatDay, formatDays } from '../../lib/format.ts';
import type { ChartEvent } from './EventMarks.tsx';

/** What stands beside the line of a change of readings, where the whole text has no room. */
const otherwise = 'Upvotes read otherwise';

/**
 * What happened to the data of a trend, each with its days in words: where upvotes began to be read otherwise, then the days
 * that were not collected, which many charts have more of than can be written.
 */
export function dataEvents({ events }: Pick<TrendAnswer, 'events'>): ChartEvent[] {
  const readings = events.filter(({ kind }) => kind === 'reading');
  const missing = events.filter(({ kind }) => kind === 'missing');
  return [
    ...readings.map(({ from, label }) => ({
      day: from,
      label: `${formatDay(from)}, ${label}`,
      short: otherwise,
    })),
    ...missing.map(({ from, to }) => ({ day: from, label: `${formatDays(from, to)}: not collected` })),
  ];
}

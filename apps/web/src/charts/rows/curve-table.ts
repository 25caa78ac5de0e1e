import type { Day, Observation } from '@papertide/core';
import { formatInstant, formatNumber, plural } from '../../lib/format.ts';
import type { ChartTable } from '../export/chart-table.ts';
import { readingsByAge } from './curve-rows.ts';

/** A paper's readings as a table, one row each. */
export function curveTable(observations: readonly Observation[]): ChartTable {
  const show = (cell: unknown) => formatNumber(typeof cell === 'number' ? cell : null);
  const figures = ['upvotes', 'comments', 'stars'] as const;
  return {
    columns: [
      { name: 'observed_at', label: 'Read', show: (cell) => formatInstant(String(cell)) },
      { name: 'upvotes', label: 'Upvotes', numeric: true, show },
      { name: 'comments', label: 'Comments', numeric: true, show },
      { name: 'stars', label: 'Stars', numeric: true, show },
    ],
    rows: observations
      .toSorted((a, b) => a.observedAt.localeCompare(b.observedAt))
      .map((o) => [o.observedAt, ...figures.map((name) => o[name])]),
  };
}

/** A paper's readings in words: the last one, and the median of papers of its cohort at the end of their line. */
export function describeCurve(
  observations: readonly Observation[],
  listedOn: Day | null,
  cohort: readonly { readonly age: number; readonly median: number; readonly n: number }[],
  unit = 'upvote',
): string {
  const readings = readingsByAge(observations, listedOn);
  const last = readings.at(-1);
  if (!last) return `No reading of ${unit}s yet.`;
  const own = `${plural(last.upvotes, unit)} at the last of ${plural(readings.length, 'reading')}`;
  const others = cohort.at(-1);
  return others
    ? `${own}; the median of ${plural(others.n, 'paper')} listed with it is ${formatNumber(others.median, Number.isInteger(others.median) ? 0 : 1)} at day ${others.age}.`
    : `${own}.`;
}

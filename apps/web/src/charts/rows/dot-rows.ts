import type { TopicEffectAnswer, WeekdayAnswer } from '@papertide/core/query';
import { formatNumber } from '../../lib/format.ts';
import type { ChartTable } from '../export/chart-table.ts';

/** An estimate with its interval, named. */
export interface DotRow {
  readonly id: string;
  readonly label: string;
  readonly n: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The name of an ISO weekday, 1 is Monday. */
export const weekdayName = (day: number): string => weekdays[day - 1] ?? '';

/** Weekdays with known upvotes. */
export function weekdayRows({ rows }: Pick<WeekdayAnswer, 'rows'>): DotRow[] {
  return rows.flatMap(({ weekday, n, median, low, high }) =>
    median === null || low === null || high === null
      ? []
      : [{ id: String(weekday), label: weekdayName(weekday), n, value: median, low, high }],
  );
}

/** Topics by the factor on 1 + upvotes that goes with them, in the order given: by the lower end. */
export function effectRows({ rows }: Pick<TopicEffectAnswer, 'rows'>): DotRow[] {
  return rows.map(({ topicId, name, n, factor, low, high }) => ({
    id: topicId,
    label: name,
    n,
    value: factor,
    low,
    high,
  }));
}

/** A factor: `×1.19`. */
export const formatFactor = (value: number | null): string => (value === null ? '–' : `×${formatNumber(value, 2)}`);

/** A median: `10`, `9.5`. */
export const formatMedian = (value: number | null): string =>
  formatNumber(value, value === null || Number.isInteger(value) ? 0 : 1);

/** Dots as a table. */
export function dotTable(
  rows: readonly DotRow[],
  [what, name, label]: readonly [what: string, name: string, label: string],
  show: (value: number | null) => string,
): ChartTable {
  const figure = (cell: unknown) => show(typeof cell === 'number' ? cell : null);
  return {
    columns: [
      { name: what, label: `${what[0]?.toUpperCase()}${what.slice(1)}` },
      { name: 'papers', label: 'Papers', numeric: true },
      { name, label, numeric: true, show: figure },
      { name: 'low', label: '95% from', numeric: true, show: figure },
      { name: 'high', label: 'to', numeric: true, show: figure },
    ],
    rows: rows.map((row) => [row.label, row.n, row.value, row.low, row.high]),
  };
}

/** Dots in words: the first and the last of them. */
export function describeDots(rows: readonly DotRow[], what: string, show: (value: number | null) => string): string {
  const words = ({ label, value, low, high }: DotRow) =>
    `${label} ${show(value)}, interval ${show(low)} to ${show(high)}`;
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return `${what}, without data.`;
  return rows.length === 1 ? `${what}: ${words(first)}.` : `${what}: ${words(first)}; last ${words(last)}.`;
}

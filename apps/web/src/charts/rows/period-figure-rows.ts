import type { PeriodCoverage, PeriodFigure } from '@papertide/core/query';
import type { ChartTable } from '../export/chart-table.ts';
import { coverageWords, periodTitle } from '../figures.ts';

/** A figure of each period with its interval, as a chart of dots draws it. */
export interface PeriodDotRow extends PeriodFigure {
  /** Why the figure is provisional; `null` where it is not. */
  readonly provisional: string | null;
}

export interface PeriodFigures {
  readonly rows: readonly PeriodFigure[];
  readonly coverage: readonly PeriodCoverage[];
}

/** The rows of a figure by period, one a period. O(n). */
export function periodDotRows({ rows, coverage }: PeriodFigures): PeriodDotRow[] {
  return rows.map((row, i) => {
    const covered = coverage[i];
    return { ...row, provisional: covered?.partial ? coverageWords(covered) : null };
  });
}

/** A figure by period as a table. `show` formats the figure and its interval; */
export function periodFigureTable(
  figures: PeriodFigures,
  name: string,
  label: string,
  show: (value: number | null) => string,
): ChartTable {
  const figure = (cell: unknown) => show(typeof cell === 'number' ? cell : null);
  return {
    columns: [
      { name: 'period', label: 'Period', show: (cell) => periodTitle(String(cell)) },
      { name: 'n', label: 'Papers', numeric: true },
      { name: 'unknown', label: 'Unknown', numeric: true },
      { name, label, numeric: true, show: figure },
      { name: 'low', label: '95% from', numeric: true, show: figure },
      { name: 'high', label: 'to', numeric: true, show: figure },
      { name: 'provisional', label: 'Provisional', show: (cell) => (cell === null ? '' : String(cell)) },
    ],
    rows: periodDotRows(figures).map((row) => [
      ...[row.period, row.n, row.unknown, row.value, row.low, row.high, row.provisional],
    ]),
  };
}

/** A figure by period in words: its first and its last known value. */
export function describePeriodFigures(
  figures: PeriodFigures,
  what: string,
  show: (value: number | null) => string,
): string {
  const known = figures.rows.filter((row) => row.value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return `${what} by period, without data.`;
  const interval = `${show(last.low)} to ${show(last.high)}`;
  return `${what} by period: ${show(first.value)} in ${periodTitle(first.period)}, ${show(last.value)} in ${periodTitle(last.period)}, interval ${interval}.`;
}

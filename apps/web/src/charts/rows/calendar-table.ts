import type { Day } from '@papertide/core';
import type { CollectedDay } from '@papertide/core/query';
import { formatDays, formatNumber, formatWeekday, plural } from '../../lib/format.ts';
import type { ChartTable } from '../export/chart-table.ts';
import { calendarCells } from './calendar-rows.ts';

interface Calendar {
  readonly days: readonly CollectedDay[];
  readonly from: Day;
  readonly to: Day;
}

/** The coverage calendar as a table, one row a day, missing days included. */
export function calendarTable({ days, from, to }: Calendar): ChartTable {
  return {
    columns: [
      { name: 'day', label: 'Day', show: (cell) => formatWeekday(String(cell)) },
      { name: 'state', label: 'State' },
      {
        name: 'papers',
        label: 'Papers',
        numeric: true,
        show: (cell) => formatNumber(typeof cell === 'number' ? cell : null),
      },
      { name: 'reason', label: 'Reason', show: (cell) => (cell === null ? '' : String(cell)) },
    ],
    rows: calendarCells(days, from, to, []).map(({ day, state, papers, reason }) => [day, state, papers, reason]),
  };
}

/** The coverage calendar in words: how many days are complete, and how many are not. */
export function describeCalendar({ days, from, to }: Calendar): string {
  const cells = calendarCells(days, from, to, []);
  const count = (state: string) => cells.filter((cell) => cell.state === state).length;
  return (
    `Calendar of ${plural(cells.length, 'day')}, ${formatDays(from, to)}: ${formatNumber(count('complete'))} complete, ` +
    `${formatNumber(count('incomplete'))} incomplete, ${formatNumber(count('missing'))} not collected, ` +
    `${formatNumber(count('empty'))} without a list.`
  );
}

import type { AccrualAnswer } from '@papertide/core/query';
import { formatPercent, plural } from '../../lib/format.ts';
import type { ChartTable } from '../export/chart-table.ts';

/** The accrual curve as a table, one row an age. */
export function accrualTable({ points }: Pick<AccrualAnswer, 'points'>): ChartTable {
  const show = (cell: unknown) => formatPercent(typeof cell === 'number' ? cell : null);
  return {
    columns: [
      { name: 'age', label: 'Days after listing', numeric: true },
      { name: 'fraction', label: 'Of upvotes at day 14', numeric: true, show },
      { name: 'low', label: '95% from', numeric: true, show },
      { name: 'high', label: 'to', numeric: true, show },
      { name: 'n', label: 'Papers', numeric: true },
    ],
    rows: points.map(({ age, fraction, low, high, n }) => [age, fraction, low, high, n]),
  };
}

/** The accrual curve in words: what papers have at the first age, and when they are settled. */
export function describeAccrual({ points, settledAge }: Pick<AccrualAnswer, 'points' | 'settledAge'>): string {
  const first = points[0];
  if (first === undefined || settledAge === null) return 'How upvotes accrue with age, without data.';
  return `A paper usually has ${formatPercent(first.fraction, 0)} of its upvotes of day 14 at an age of ${plural(first.age, 'day')}, and 95% or more from day ${settledAge} on.`;
}

import { intervalOf, periodEnd, periodStart } from '@papertide/core';
import type { Cell } from '@papertide/core/export';
import type { StandoutAnswer } from '@papertide/core/query';
import { calmText } from '../../lib/calm-text.ts';
import { formatDay, formatNumber } from '../../lib/format.ts';
import type { ChartTable } from '../export/chart-table.ts';

/** What a cohort is: `day` or `week`. */
export const cohortKind = (cohort: string): 'day' | 'week' => (intervalOf(cohort) === 'week' ? 'week' : 'day');

const asNumber =
  (digits: number) =>
  (cell: Cell): string =>
    formatNumber(typeof cell === 'number' ? cell : null, digits);
const asKind = (cell: Cell): string => (typeof cell === 'string' ? cohortKind(cell) : '');

/** Papers among those listed with them as rows, one a paper, with the names of the columns of the server's file. */
export function standoutTable({ rows, provenance }: Pick<StandoutAnswer, 'rows' | 'provenance'>): ChartTable {
  return {
    columns: [
      { name: 'place', label: '#' },
      { name: 'key', label: 'Key', fileOnly: true },
      { name: 'title', label: 'Paper', show: (cell) => calmText(String(cell ?? '')) },
      { name: 'listed_on', label: 'Listed', show: (cell) => formatDay(typeof cell === 'string' ? cell : null) },
      { name: 'upvotes', label: 'Upvotes', numeric: true, show: asNumber(0) },
      { name: 'observed_at', label: 'Read', fileOnly: true },
      { name: 'cohort', label: 'Within its', show: asKind },
      { name: 'cohort_from', label: 'From', fileOnly: true },
      { name: 'cohort_to', label: 'To', fileOnly: true },
      { name: 'cohort_size', label: 'Papers in it', numeric: true, show: asNumber(0) },
      { name: 'percentile', label: 'Percentile', numeric: true, show: asNumber(1) },
      { name: 'maturity', label: 'Upvotes are' },
      { name: 'age_when_read', label: 'Day when read', numeric: true, show: asNumber(0) },
      { name: 'cohort_age_when_read', label: 'Day when the others were', fileOnly: true },
      { name: 'synthetic', label: 'Synthetic', fileOnly: true },
    ],
    rows: rows.map((row, i) => [
      ...[i + 1, row.key, row.title, row.listedOn, row.upvotes, row.observedAt],
      ...[row.rank.cohort, periodStart(row.rank.cohort), periodEnd(row.rank.cohort)],
      ...[row.rank.size, row.rank.percentile, row.rank.maturity, row.rank.age, row.rank.cohortAge],
      provenance.synthetic,
    ]),
  };
}

import type { FastestAnswer } from '@papertide/core/query';
import type { ChartTable } from '../../charts/export/chart-table.ts';
import { formatNumber } from '../../lib/format.ts';

/** The fastest papers as rows of a file, one a paper. */
export function fastestTable({ rows, provenance }: FastestAnswer): ChartTable {
  const show = (cell: unknown) => formatNumber(typeof cell === 'number' ? cell : null, 1);
  return {
    columns: [
      { name: 'place', label: '#', numeric: true },
      { name: 'key', label: 'Key' },
      { name: 'title', label: 'Title' },
      { name: 'listed_on', label: 'Listed' },
      { name: 'upvotes', label: 'Upvotes', numeric: true },
      { name: 'gained', label: 'Gained', numeric: true },
      { name: 'hours', label: 'Hours', numeric: true, show },
      { name: 'readings', label: 'Readings', numeric: true },
      { name: 'upvotes_per_day', label: 'A day', numeric: true, show },
      { name: 'observed_at', label: 'Read' },
      { name: 'synthetic', label: 'Synthetic' },
    ],
    rows: rows.map((row, i) => [
      ...[i + 1, row.key, row.title, row.listedOn, row.upvotes, row.gained, row.hours, row.readings.length],
      ...[row.velocity, row.observedAt, provenance.synthetic],
    ]),
  };
}

import type { PaperListAnswer } from '@papertide/core/query';
import { formatDay, formatNumber } from '../../lib/format.ts';
import type { ChartTable } from '../export/chart-table.ts';

/** A page of a list of papers as rows, with the names of the columns of the server's file of papers. */
export function papersTable({
  rows,
  provenance: { synthetic },
}: Pick<PaperListAnswer, 'rows' | 'provenance'>): ChartTable {
  const asNumber = (cell: unknown): string => formatNumber(typeof cell === 'number' ? cell : null);
  const asDay = (cell: unknown): string => formatDay(typeof cell === 'string' ? cell : null);
  return {
    columns: [
      { name: 'key', label: 'Key', fileOnly: true },
      { name: 'title', label: 'Title' },
      { name: 'published_on', label: 'Published', show: asDay },
      { name: 'listed_on', label: 'Listed', show: asDay },
      { name: 'upvotes', label: 'Upvotes', numeric: true, show: asNumber },
      {
        name: 'percentile',
        label: 'Percentile',
        numeric: true,
        show: (cell) => formatNumber(typeof cell === 'number' ? cell : null, 1),
      },
      { name: 'topics', label: 'Topics' },
      ...(synthetic ? [{ name: 'synthetic', label: 'Synthetic', fileOnly: true }] : []),
    ],
    rows: rows.map(({ key, title, publishedOn, listedOn, upvotes, rank, topics }) => [
      ...[key, title, publishedOn, listedOn, upvotes, rank?.percentile ?? null],
      topics.map(({ name }) => name).join('; '),
      ...(synthetic ? [true] : []),
    ]),
  };
}

import { csvParseRows } from 'd3-dsv';
import { formatNumber, formatPercent, formatPoints } from '../../lib/format.ts';
import type { ChartColumn, ChartTable } from './chart-table.ts';

type Cell = ChartTable['rows'][number][number];

const asNumber = (cell: Cell): string => formatNumber(typeof cell === 'number' ? cell : null);
const asShare = (cell: Cell): string => formatPercent(typeof cell === 'number' ? cell : null);
const asPoints = (cell: Cell): string => formatPoints(typeof cell === 'number' ? cell : null);

/** How the columns of our files are called and shown; those that are not named here are numbers or words as they stand. */
const known: Readonly<Record<string, Partial<ChartColumn>>> = {
  label: { label: 'Name' },
  n: { label: 'Papers', numeric: true, show: asNumber },
  papers: { label: 'Papers', numeric: true, show: asNumber },
  total: { label: 'Of', numeric: true, show: asNumber },
  share: { label: 'Share', numeric: true, show: asShare },
  share_before: { label: 'Before', numeric: true, show: asShare },
  change: { label: 'Change', numeric: true, show: asPoints },
  low: { label: 'Low', numeric: true, show: asPoints, fileOnly: true },
  high: { label: 'High', numeric: true, show: asPoints, fileOnly: true },
  ...Object.fromEntries(
    ['key', 'topic', 'keyword', 'evidence', 'q', 'synthetic', 'series'].map((name) => [name, { fileOnly: true }]),
  ),
};

const words = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).replaceAll('_', ' ');

/** A text of a file as it was before it was made safe for spreadsheets. */
const plain = (text: string): string => text.replace(/^'(?=\s*[=+\-@])/, '');

/** One of our CSV files as a table, its figures numbers again, empty cells `null`. O(cells). */
export function csvTable(csv: string): ChartTable {
  const [head = [], ...lines] = csvParseRows(csv);
  const isNumeric = head.map(
    (_, i) => lines.some((l) => l[i] !== '') && lines.every((l) => !Number.isNaN(Number(l[i]))),
  );
  return {
    columns: head.map((name, i) => ({ name, label: words(name), numeric: isNumeric[i], ...known[name] })),
    rows: lines.map((line) =>
      line.map((text, i): Cell => (text === '' ? null : isNumeric[i] ? Number(text) : plain(text))),
    ),
  };
}

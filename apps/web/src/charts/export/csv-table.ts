import { csvParseRows } from 'd3-dsv';
import type { ChartTable } from './chart-table.ts';

type Cell = ChartTable['rows'][number][number];

/** `share_before` -> `Share before`. */
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
    columns: head.map((name, i) => ({ name, label: words(name), numeric: isNumeric[i] })),
    rows: lines.map((line) =>
      line.map((text, i): Cell => (text === '' ? null : isNumeric[i] ? Number(text) : plain(text))),
    ),
  };
}

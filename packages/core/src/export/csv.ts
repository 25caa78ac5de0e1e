import { csvFormatRows } from 'd3-dsv';

/** What a cell may hold: numbers stay numbers, `null` is an empty cell. */
export type Cell = string | number | boolean | null;

// What a spreadsheet takes for a formula, also behind spaces.
const formula = /^\s*[=+\-@\t\r]/;

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  return formula.test(cell) ? `'${cell}` : cell;
}

/**
 * Rows as CSV (RFC 4180, comma, LF, final newline), without a head. A text that a spreadsheet would run as a formula gets
 * a `'` before it; numbers are written as they are. O(n).
 */
export function csvRows(rows: readonly (readonly Cell[])[]): string {
  return rows.length === 0 ? '' : `${csvFormatRows(rows.map((row) => row.map(cellText)))}\n`;
}

/** A table as CSV with its column names on the first line. O(n). */
export function toCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return csvRows([columns, ...rows]);
}

import type { PictureTable } from '../charts/export/picture-table.ts';
import type { Column } from './DataTable.tsx';

/** A cell in words: its column's own words, else what the page shows where that is plain text; `null` where it is neither. */
function wordsOf<T>({ cell, text }: Column<T>, row: T): string | null {
  if (text !== undefined) return text(row);
  const shown = cell(row);
  return typeof shown === 'string' ? shown : null;
}

/**
 * The table that a page shows in words, for its picture: the same heads over the same figures. Columns that are no words
 * (sparklines, strips, buttons) are left out. O(cells).
 */
export function picturedColumns<T>(columns: readonly Column<T>[], rows: readonly T[]): PictureTable {
  const cells = columns
    .map((column) => ({ column, words: rows.map((row) => wordsOf(column, row)) }))
    .filter(({ column, words }) => column.text !== undefined || words.some((text) => text !== null));
  return {
    columns: cells.map(({ column }) => ({ label: column.head, numeric: column.align === 'right' })),
    rows: rows.map((_, i) => cells.map(({ words }) => words[i] ?? '')),
  };
}

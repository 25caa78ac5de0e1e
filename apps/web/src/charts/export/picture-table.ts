import { type ChartTable, cellText } from './chart-table.ts';

/** A table in words, as its picture shows it: the heads and cells of the page, without what only files hold. */
export interface PictureTable {
  readonly columns: readonly { readonly label: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

/** The table behind a chart in words: its labels, its cells as they are shown, no columns for files only. O(cells). */
export function picturedTable({ columns, rows }: ChartTable): PictureTable {
  const shown = columns.flatMap((column, i) => (column.fileOnly ? [] : [{ column, i }]));
  return {
    columns: shown.map(({ column: { label, numeric = false } }) => ({ label, numeric })),
    rows: rows.map((row) => shown.map(({ column, i }) => cellText(column, row[i] ?? null))),
  };
}

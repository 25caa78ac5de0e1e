import { type Cell, toCsv } from '@papertide/core/export';

/** A column of the table behind a chart: its name in files, its label on the page and how a cell is shown there. */
export interface ChartColumn {
  readonly name: string;
  readonly label: string;
  /** Right-aligned figures. */
  readonly numeric?: boolean;
  /** In files only: the page says it in another way. */
  readonly fileOnly?: boolean;
  readonly show?: (cell: Cell) => string;
}

/** The rows that a chart draws, as its table shows and its files hold them. */
export interface ChartTable {
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The table as CSV: numbers in full, unknown cells empty. */
export function tableCsv({ columns, rows }: ChartTable): string {
  return toCsv(
    columns.map((c) => c.name),
    rows,
  );
}

/** The table as JSON, one object a row, under what it is and where it comes from. */
export function tableJson({ columns, rows }: ChartTable, about: Readonly<Record<string, Cell>>): string {
  const data = rows.map((row) => Object.fromEntries(columns.map((c, i) => [c.name, row[i] ?? null])));
  return `${JSON.stringify({ ...about, rows: data }, null, 1)}\n`;
}

/** A cell as the page shows it. */
export function cellText(column: ChartColumn, cell: Cell): string {
  if (column.show) return column.show(cell);
  return cell === null ? '–' : String(cell);
}

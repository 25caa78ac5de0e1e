import { Table, UnstyledButton, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './DataTable.module.css';

/** A column of a table. Numbers are right-aligned with one precision down the column. */
export interface Column<T> {
  readonly id: string;
  readonly head: string;
  /** Leaves the head to those who cannot see what the cells are. */
  readonly headHidden?: boolean;
  readonly cell: (row: T) => ReactNode;
  /** The cell in words, for a picture of the table; needed where `cell` is more than text. */
  readonly text?: (row: T) => string;
  readonly align?: 'left' | 'right';
  /** Dropped below 600 px (`phone`) or 900 px (`tablet`). */
  readonly dropAt?: 'phone' | 'tablet';
  readonly sortable?: boolean;
  readonly width?: number | string;
}

export interface DataTableProps<T> {
  /** What the table holds, for those who do not see its title. */
  readonly label: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly keyOf: (row: T) => string;
  /** The sorted column's id and direction; the arrow stands only there. */
  readonly sort?: { readonly by: string; readonly descending: boolean };
  readonly onSort?: (by: string) => void;
  readonly selected?: string | null;
  /** A click anywhere on a row. Give the name cell a button or link as well, for the keyboard. */
  readonly onSelect?: (key: string) => void;
}

/** A table without zebra or vertical lines, its head over a strong line. */
export function DataTable<T>(props: DataTableProps<T>) {
  const { label, columns, rows, keyOf, sort, onSort, selected, onSelect } = props;
  const head = (column: Column<T>): ReactNode => {
    if (column.headHidden === true) return <VisuallyHidden>{column.head}</VisuallyHidden>;
    if (column.sortable !== true || onSort === undefined) return column.head;
    const arrow = sort?.by === column.id ? (sort.descending ? ' ↓' : ' ↑') : '';
    return (
      <UnstyledButton className={classes.sort} onClick={() => onSort(column.id)}>
        {column.head}
        <span aria-hidden="true">{arrow}</span>
      </UnstyledButton>
    );
  };
  const ariaSort = (column: Column<T>): 'ascending' | 'descending' | undefined =>
    sort?.by === column.id ? (sort.descending ? 'descending' : 'ascending') : undefined;
  return (
    <Table aria-label={label} className={classes.table}>
      <Table.Thead>
        <Table.Tr>
          {columns.map((column) => (
            <Table.Th
              key={column.id}
              ta={column.align}
              w={column.width}
              data-drop={column.dropAt}
              aria-sort={ariaSort(column)}
              className={classes.cell}
            >
              {head(column)}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => {
          const key = keyOf(row);
          return (
            <Table.Tr
              key={key}
              data-selected={selected === key || undefined}
              data-selectable={onSelect !== undefined || undefined}
              className={classes.row}
              onClick={onSelect === undefined ? undefined : () => onSelect(key)}
            >
              {columns.map((column) => (
                <Table.Td key={column.id} ta={column.align} data-drop={column.dropAt} className={classes.cell}>
                  {column.cell(row)}
                </Table.Td>
              ))}
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}

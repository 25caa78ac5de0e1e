/**
 * A matrix that is mostly 0, row by row: the cells of row i stand from `starts[i]` to before `starts[i + 1]`, columns
 * rising.
 */
export interface SparseMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly starts: Int32Array;
  readonly column: Int32Array;
  readonly value: Float64Array;
}

/** A row as its columns, rising, and their values. */
export interface SparseRow {
  readonly column: readonly number[];
  readonly value: readonly number[];
}

/** The matrix of the given rows. O(cells). */
export function sparseMatrix(list: readonly SparseRow[], columns: number): SparseMatrix {
  const starts = new Int32Array(list.length + 1);
  for (const [i, row] of list.entries()) starts[i + 1] = (starts[i] ?? 0) + row.column.length;
  const cells = starts[list.length] ?? 0;
  const column = new Int32Array(cells);
  const value = new Float64Array(cells);
  for (const [i, row] of list.entries()) {
    column.set(row.column, starts[i] ?? 0);
    value.set(row.value, starts[i] ?? 0);
  }
  return { rows: list.length, columns, starts, column, value };
}

/** A · X, with X and the product given row by row in `width` columns. O(cells · width). */
export function multiply(a: SparseMatrix, x: Float64Array, width: number): Float64Array {
  const product = new Float64Array(a.rows * width);
  for (let i = 0; i < a.rows; i++) {
    for (let e = a.starts[i] as number; e < (a.starts[i + 1] as number); e++) {
      addRow(product, i * width, x, (a.column[e] as number) * width, a.value[e] as number, width);
    }
  }
  return product;
}

/** Aᵀ · X, likewise. O(cells · width). */
export function multiplyTransposed(a: SparseMatrix, x: Float64Array, width: number): Float64Array {
  const product = new Float64Array(a.columns * width);
  for (let i = 0; i < a.rows; i++) {
    for (let e = a.starts[i] as number; e < (a.starts[i + 1] as number); e++) {
      addRow(product, (a.column[e] as number) * width, x, i * width, a.value[e] as number, width);
    }
  }
  return product;
}

function addRow(to: Float64Array, at: number, from: Float64Array, start: number, times: number, width: number): void {
  for (let k = 0; k < width; k++) to[at + k] = (to[at + k] as number) + times * (from[start + k] as number);
}

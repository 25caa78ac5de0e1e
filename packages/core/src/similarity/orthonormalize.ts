/**
 * Makes the columns of a matrix, given row by row in `width` columns, orthonormal in place: a QR decomposition without R, by
 * Gram-Schmidt, repeated for a column that lost most of its length, since rounding then shows. A column that the ones before
 * it span becomes 0. O(rows · width²). Source: Daniel, Gragg, Kaufman & Stewart 1976 (when to repeat).
 */
export function orthonormalize(a: Float64Array, rows: number, width: number): void {
  // Columns are laid out as rows meanwhile, to be read in the order of memory.
  const columns: Float64Array[] = [];
  for (let k = 0; k < width; k++) {
    const column = new Float64Array(rows);
    for (let i = 0; i < rows; i++) column[i] = a[i * width + k] as number;
    const start = Math.sqrt(dot(column, column));
    let length = start;
    for (let before = Number.POSITIVE_INFINITY; length < 0.7 * before && length > 1e-12 * start; ) {
      before = length;
      for (const other of columns) {
        const along = dot(column, other);
        for (let i = 0; i < rows; i++) column[i] = (column[i] as number) - along * (other[i] as number);
      }
      length = Math.sqrt(dot(column, column));
    }
    const scale = length > 1e-12 * start ? 1 / length : 0;
    for (let i = 0; i < rows; i++) a[i * width + k] = column[i] = (column[i] as number) * scale;
    columns.push(column);
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

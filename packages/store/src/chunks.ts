/**
 * Splits rows so that a statement with `width` bound values a row, beside `fixed` ones, stays within `most`.
 * Keeps the order; no rows give no chunk, so no statement has an empty list.
 */
export function* chunks<T>(rows: readonly T[], width: number, most: number, fixed = 0): Generator<readonly T[]> {
  const size = Math.max(1, Math.floor((most - fixed) / width));
  for (let i = 0; i < rows.length; i += size) yield rows.length <= size ? rows : rows.slice(i, i + size);
}

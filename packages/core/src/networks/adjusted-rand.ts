const pairs = (n: number): number => (n * (n - 1)) / 2;

/**
 * How far two cuts of the same things agree beyond chance: 1 the same cut, 0 as by chance, below 0 less. Numbers of groups
 * carry no meaning. Two cuts that are both all together, or both all apart, agree: 1. `null` under two things. O(n).
 *
 * `adjustedRandIndex([0, 0, 1, 1], [5, 5, 3, 3])` -> `1`.
 *
 * Source: Hubert & Arabie 1985.
 */
export function adjustedRandIndex(a: ArrayLike<number>, b: ArrayLike<number>): number | null {
  const n = a.length;
  if (n < 2) return null;
  const cells = new Map<string, number>();
  const rows = new Map<number, number>();
  const columns = new Map<number, number>();
  for (let i = 0; i < n; i++) {
    const [row, column] = [a[i] ?? 0, b[i] ?? 0];
    const cell = `${row} ${column}`;
    cells.set(cell, (cells.get(cell) ?? 0) + 1);
    rows.set(row, (rows.get(row) ?? 0) + 1);
    columns.set(column, (columns.get(column) ?? 0) + 1);
  }
  const together = (counts: Iterable<number>): number => Array.from(counts, pairs).reduce((sum, m) => sum + m, 0);
  const [both, inA, inB] = [together(cells.values()), together(rows.values()), together(columns.values())];
  const expected = (inA * inB) / pairs(n);
  const largest = (inA + inB) / 2;
  return largest === expected ? 1 : (both - expected) / (largest - expected);
}

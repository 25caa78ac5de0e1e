/** Rows as text in columns; columns whose cells are all figures stand right. Ends with a newline. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const isFigure = head.map((_, i) => rows.length > 0 && rows.every((row) => /^[−+\-\d.,%/ ]*$/.test(row[i] ?? '')));
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => (row[i] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => (isFigure[i] ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
      .join('  ')
      .trimEnd();
  return `${[line(head), line(widths.map((w) => '-'.repeat(w))), ...rows.map(line)].join('\n')}\n`;
}

/** A number of things: `1 paper`, `12,000 papers`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`;
}

/** A fraction in per cent with one digit; `–` where it is not known. */
export function percent(fraction: number | null): string {
  return fraction === null ? '–' : `${(100 * fraction).toFixed(1)}%`;
}

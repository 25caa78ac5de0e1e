/** Up and down along the rows, Home and End to the ends; begins at the top. */
export function walkColumn(n: number, at: number | null, key: string): number | null {
  const to = {
    ArrowUp: at === null ? 0 : Math.max(0, at - 1),
    ArrowDown: at === null ? 0 : Math.min(n - 1, at + 1),
    Home: 0,
    End: n - 1,
  }[key];
  return to ?? null;
}

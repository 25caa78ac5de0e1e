/** Items of given widths set one after another, `gap` apart, in rows no wider than `width`. O(n). */
export function flowItems(widths: readonly number[], width: number, gap: number): { x: number; row: number }[] {
  let x = 0;
  let row = 0;
  return widths.map((own) => {
    if (x > 0 && x + own > width) [x, row] = [0, row + 1];
    const place = { x, row };
    x += own + gap;
    return place;
  });
}

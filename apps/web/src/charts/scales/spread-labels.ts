/**
 * Positions of labels, at least `gap` apart and between `min` and `max`, as near to where they want to be as possible
 * (least squares, by pooling adjacent violators: Ayer et al. 1955). Keeps the order of the wanted positions; equal ones
 * keep the order given. Where they do not fit, the gap shrinks. O(n log n). [50, 52], 18, 0, 100 -> [42, 60].
 */
export function spreadLabels(wanted: readonly number[], gap: number, min: number, max: number): number[] {
  const n = wanted.length;
  if (n === 0) return [];
  const step = n > 1 ? Math.min(gap, (max - min) / (n - 1)) : 0;
  const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  const blocks: { sum: number; size: number }[] = [];
  order.forEach((index, rank) => {
    blocks.push({ sum: (wanted[index] ?? 0) - rank * step, size: 1 });
    for (let last = blocks.at(-1), before = blocks.at(-2); last && before; last = before, before = blocks.at(-2)) {
      if (before.sum / before.size <= last.sum / last.size) break;
      before.sum += last.sum;
      before.size += last.size;
      blocks.pop();
    }
  });
  const placed = new Array<number>(n);
  let rank = 0;
  for (const { sum, size } of blocks) {
    const base = Math.min(Math.max(sum / size, min), max - (n - 1) * step);
    for (let i = 0; i < size; i++, rank++) placed[order[rank] ?? 0] = base + rank * step;
  }
  return placed;
}

/**
 * The share over a window of periods that ends with each period: all papers y of the window over all papers N of it, so that
 * a period of few papers weighs little; `null` for the periods before the first whole window, and where a window holds no
 * paper. O(n).
 *
 * `movingShare([1, 3, 2], [10, 10, 20], 2)` -> `[null, 0.2, 0.1667]`.
 */
export function movingShare(y: readonly number[], total: readonly number[], periods: number): (number | null)[] {
  let [hits, papers] = [0, 0];
  return y.map((n, i) => {
    hits += n - (y[i - periods] ?? 0);
    papers += (total[i] ?? 0) - (total[i - periods] ?? 0);
    return i + 1 < periods || papers === 0 ? null : hits / papers;
  });
}

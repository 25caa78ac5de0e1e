/**
 * P-values adjusted for testing many at once, holding the false discovery rate (Benjamini & Hochberg's step-up), in the
 * order given: the smallest q at which each is still rejected, at most 1. `NaN` is not accepted. O(m log m).
 *
 * `adjustForDiscoveries([0.01, 0.02, 0.03, 0.5])` -> `[0.04, 0.04, 0.04, 0.5]`.
 * Source: Benjamini & Hochberg 1995, J R Stat Soc B 57:289.
 */
export function adjustForDiscoveries(pValues: readonly number[]): number[] {
  const m = pValues.length;
  const descending = pValues.map((p, i) => ({ p, i })).sort((a, b) => b.p - a.p || b.i - a.i);
  const adjusted = new Array<number>(m).fill(1);
  let least = 1;
  descending.forEach(({ p, i }, position) => {
    least = Math.min(least, (p * m) / (m - position));
    adjusted[i] = least;
  });
  return adjusted;
}

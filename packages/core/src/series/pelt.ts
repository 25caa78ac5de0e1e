import type { SegmentCost } from './segment-cost.ts';

/** The cheapest cut of a series: `at` holds the index of the first period of each new level, ascending. */
export interface Segmentation {
  readonly at: readonly number[];
  /** Cost of all segments plus the penalty of each change. */
  readonly cost: number;
}

const tie = 1e-9;

/**
 * The exact optimum of `Σ cost(segment) + penalty · changes` over all cuts of n periods into segments of at least
 * `leastLength`, by optimal partitioning with PELT's pruning: a start that is worse than a change at t by the penalty
 * can only lose from `t + leastLength` on. Among equals the earlier start wins. `null` where n is under `leastLength`.
 * O(n) when changes come regularly, O(n²) at worst.
 *
 * Source: Killick, Fearnhead & Eckley 2012, J Am Stat Assoc 107:1590; Jackson et al. 2005 for the dynamic program.
 */
export function pelt(n: number, cost: SegmentCost, penalty: number, leastLength = 2): Segmentation | null {
  if (n < leastLength) return null;
  const best = [-penalty, ...new Array<number>(n).fill(Number.POSITIVE_INFINITY)];
  const start = new Array<number>(n + 1).fill(0);
  const leaves = new Map<number, number>();
  for (let t = leastLength; t <= n; t++) {
    const newest = t - leastLength;
    if (Number.isFinite(best[newest])) leaves.set(newest, Number.POSITIVE_INFINITY);
    const withoutPenalty = new Map<number, number>();
    for (const [s, until] of leaves) {
      if (t >= until) {
        leaves.delete(s);
        continue;
      }
      const value = (best[s] ?? 0) + cost(s, t);
      withoutPenalty.set(s, value);
      if (value + penalty < (best[t] ?? 0) - tie) {
        best[t] = value + penalty;
        start[t] = s;
      }
    }
    for (const [s, value] of withoutPenalty) {
      if (value > (best[t] ?? 0) + tie && leaves.get(s) === Number.POSITIVE_INFINITY) leaves.set(s, t + leastLength);
    }
  }
  const at: number[] = [];
  for (let t = start[n] ?? 0; t > 0; t = start[t] ?? 0) at.unshift(t);
  return { at, cost: best[n] ?? 0 };
}

import { jaccardOf } from './match-groups.ts';

/** The least overlap of two groups of keys to be the same group, as Jaccard's index. */
export const sameGroup = 0.5;

/**
 * The part of `cuts` in which a group comes again: some group of the cut shares at least half of the keys of both together
 * with it. `null` without cuts. O(cuts · groups · keys). Source: Hennig 2007, Computational Statistics & Data Analysis 52:258.
 */
export function groupRecurrence(
  group: ReadonlySet<string>,
  cuts: readonly (readonly ReadonlySet<string>[])[],
): number | null {
  if (cuts.length === 0) return null;
  const again = cuts.filter((groups) => groups.some((other) => jaccardOf(group, other) >= sameGroup));
  return again.length / cuts.length;
}

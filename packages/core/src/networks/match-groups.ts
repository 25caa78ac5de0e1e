/** Keys in both of two groups / keys in either; 0 where both are empty. O(keys). */
export function jaccardOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const key of a) if (b.has(key)) both++;
  const either = a.size + b.size - both;
  return either === 0 ? 0 : both / either;
}

/**
 * Which group of before each group of now goes on: pairs are taken from the greatest overlap down, each group at most once,
 * while Jaccard's index is at least `least`. `null` for a group without one. Of equal overlaps the lower numbers go first.
 * O(now · before · keys).
 */
export function matchGroups(
  now: readonly ReadonlySet<string>[],
  before: readonly ReadonlySet<string>[],
  least = 0.5,
): (number | null)[] {
  const pairs = now.flatMap((group, i) =>
    before.flatMap((other, j) => {
      const overlap = jaccardOf(group, other);
      return overlap >= least && overlap > 0 ? [{ i, j, overlap }] : [];
    }),
  );
  pairs.sort((a, b) => b.overlap - a.overlap || a.i - b.i || a.j - b.j);
  const matches = new Array<number | null>(now.length).fill(null);
  const taken = new Set<number>();
  for (const { i, j } of pairs) {
    if (matches[i] !== null || taken.has(j)) continue;
    matches[i] = j;
    taken.add(j);
  }
  return matches;
}

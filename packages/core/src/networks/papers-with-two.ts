/** Keys that count the papers of a group, at most. */
export const mostGroupKeys = 20;

/** Whether a paper belongs to a group: it has two or more of the group's keys, each counted once. O(keys of the paper). */
export function hasTwoOf(keys: Iterable<string>, group: ReadonlySet<string>): boolean {
  let first: string | null = null;
  for (const key of keys) {
    if (!group.has(key) || key === first) continue;
    if (first !== null) return true;
    first = key;
  }
  return false;
}

/** The papers that belong to a group, in their order. O(Σ keys). */
export function groupPapers<P extends { readonly keys: readonly string[] }>(
  papers: readonly P[],
  group: ReadonlySet<string>,
): P[] {
  return papers.filter(({ keys }) => hasTwoOf(keys, group));
}

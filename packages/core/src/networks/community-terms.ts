import { type ClassTerm, classTerms } from './c-tf-idf.ts';
import type { Membership } from './modularity.ts';

/**
 * The keys that tell each community from the others, best first, to label it with. A paper belongs to the community that
 * most of its keys are in, of equals the lowest; a community's text is all keys of its papers, each once per paper, weighed
 * by class-based TF-IDF; of these only the community's own keys are given. One list per community, number 0 first; empty
 * where no paper belongs to it. O(Σ keys · log keys).
 */
export function communityTerms(
  papers: Iterable<readonly string[]>,
  keys: readonly string[],
  membership: Membership,
): ClassTerm[][] {
  const communityOf = new Map(keys.map((key, i) => [key, membership[i] ?? 0]));
  const count = membership.reduce((most, c) => Math.max(most, c + 1), 0);
  const classes = Array.from({ length: count }, () => new Map<string, number>());
  for (const list of papers) {
    const known = [...new Set(list)].filter((key) => communityOf.has(key));
    const votes = new Array<number>(count).fill(0);
    for (const key of known) {
      const c = communityOf.get(key) ?? 0;
      votes[c] = (votes[c] ?? 0) + 1;
    }
    const terms = classes[votes.indexOf(Math.max(...votes))];
    if (terms === undefined) continue;
    for (const key of known) terms.set(key, (terms.get(key) ?? 0) + 1);
  }
  return classTerms(classes).map((terms, c) => terms.filter(({ term }) => communityOf.get(term) === c));
}

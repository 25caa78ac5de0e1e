import type { Network } from './network.ts';

/** The community of each node: `membership[i]` is a number of at least 0. */
export type Membership = readonly number[];

/**
 * How much more weight lies inside communities than in a random network of the same strengths:
 * `Q = Σ_c [L_c/m − γ·(d_c/2m)²]`, with L_c the weight inside c, d_c the strengths of its nodes, m all weight. At γ = 1 from
 * −0.5 to 1. `null` for a network without links. O(nodes + links).
 *
 * Source: Newman & Girvan 2004; with the resolution γ of Reichardt & Bornholdt 2006.
 */
export function modularity({ links }: Network, membership: Membership, resolution = 1): number | null {
  const inside = new Map<number, number>();
  const strength = new Map<number, number>();
  let total = 0;
  for (const { source, target, weight } of links) {
    const [a, b] = [membership[source] ?? 0, membership[target] ?? 0];
    strength.set(a, (strength.get(a) ?? 0) + weight);
    strength.set(b, (strength.get(b) ?? 0) + weight);
    if (a === b) inside.set(a, (inside.get(a) ?? 0) + weight);
    total += weight;
  }
  if (total === 0) return null;
  let q = 0;
  for (const [community, d] of strength) {
    q += (inside.get(community) ?? 0) / total - resolution * (d / (2 * total)) ** 2;
  }
  return q;
}

/**
 * The quality of VOS clustering, `(1/2m)·Σ (s_ij − γ)` over pairs of nodes of one community, with s the association
 * strengths and m the weight of all links before they were normalized. `null` for a network without links. O(nodes + links).
 *
 * Source: Waltman, van Eck & Noyons 2010, A unified approach to mapping and clustering of bibliometric networks.
 */
export function vosQuality(strengths: Network, total: number, membership: Membership, resolution = 1): number | null {
  if (total === 0) return null;
  let inside = 0;
  for (const { source, target, weight } of strengths.links) {
    if (membership[source] === membership[target]) inside += weight;
  }
  const sizes = new Map<number, number>();
  for (const community of membership) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  let pairs = 0;
  for (const n of sizes.values()) pairs += (n * (n - 1)) / 2;
  return (inside - resolution * pairs) / (2 * total);
}

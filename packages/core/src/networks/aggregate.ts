import type { WeighedNetwork } from './move-nodes.ts';
import type { Link } from './network.ts';

/** The same communities under the numbers 0, 1, … in order of their first node, and how many they are. */
export function renumber(membership: ArrayLike<number>): { membership: Int32Array; count: number } {
  const numbers = new Map<number, number>();
  const renumbered = Int32Array.from(membership, (c) => {
    const known = numbers.get(c) ?? numbers.size;
    numbers.set(c, known);
    return known;
  });
  return { membership: renumbered, count: numbers.size };
}

/** The network whose nodes are the communities; what lay inside one is its own affair and left out. */
export function aggregate(network: WeighedNetwork, membership: Int32Array, count: number): WeighedNetwork {
  const nodeWeights = new Float64Array(count);
  for (let v = 0; v < network.size; v++) {
    const c = membership[v] ?? 0;
    nodeWeights[c] = (nodeWeights[c] ?? 0) + (network.nodeWeights[v] ?? 0);
  }
  const sums = new Map<number, number>();
  for (const { source, target, weight } of network.links) {
    const a = membership[source] ?? 0;
    const b = membership[target] ?? 0;
    if (a === b) continue;
    const pair = Math.min(a, b) * count + Math.max(a, b);
    sums.set(pair, (sums.get(pair) ?? 0) + weight);
  }
  const links: Link[] = Array.from(sums, ([pair, weight]) => ({
    source: Math.floor(pair / count),
    target: pair % count,
    weight,
  }));
  return { size: count, links, nodeWeights };
}

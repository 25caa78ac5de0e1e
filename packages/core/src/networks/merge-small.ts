import { aggregate, renumber } from './aggregate.ts';
import type { Membership } from './modularity.ts';
import type { WeighedNetwork } from './move-nodes.ts';

/**
 * Merges every community of fewer than `leastSize` nodes into the one, of those linked to it, where the quality loses least
 * or gains most: the smallest first; of equals the lowest number. One that is linked to no other stays. O(communities · links).
 *
 * Source: the minimum cluster size of VOSviewer (van Eck & Waltman 2010).
 */
export function mergeSmall(
  network: WeighedNetwork,
  membership: Membership,
  resolution: number,
  leastSize: number,
): Int32Array {
  let { membership: current, count } = renumber(membership);
  for (;;) {
    const { links, nodeWeights } = aggregate(network, current, count);
    const sizes = new Array<number>(count).fill(0);
    for (const c of current) sizes[c] = (sizes[c] ?? 0) + 1;
    const linked = new Set(links.flatMap(({ source, target }) => [source, target]));
    const small = sizes
      .map((size, c) => ({ size, c }))
      .filter(({ size, c }) => size < leastSize && linked.has(c))
      .sort((a, b) => a.size - b.size || a.c - b.c)[0]?.c;
    if (small === undefined) return current;
    const choices = links
      .filter(({ source, target }) => source === small || target === small)
      .map(({ source, target, weight }) => {
        const into = source === small ? target : source;
        return { into, gain: weight - resolution * (nodeWeights[small] ?? 0) * (nodeWeights[into] ?? 0) };
      })
      .sort((a, b) => b.gain - a.gain || a.into - b.into);
    const into = choices[0]?.into ?? small;
    ({ membership: current, count } = renumber(current.map((c) => (c === small ? into : c))));
  }
}

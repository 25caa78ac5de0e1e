import { aggregate, renumber } from './aggregate.ts';
import { moveNodes, type WeighedNetwork } from './move-nodes.ts';

/**
 * One run of the Leiden algorithm from the given communities (each node alone unless told): local moves, refinement and
 * aggregation, until nothing moves. Every community found is connected. The refinement takes the best merge rather than a
 * random one. About O(links) per level.
 *
 * Source: Traag, Waltman & van Eck 2019, From Louvain to Leiden: guaranteeing well-connected communities.
 */
export function leiden(
  network: WeighedNetwork,
  resolution: number,
  random: () => number,
  start: ArrayLike<number> = Array.from({ length: network.size }, (_, v) => v),
): Int32Array {
  let level = network;
  let communities = renumber(start).membership;
  // The node of the present level that holds each node of the network.
  let holder = Int32Array.from({ length: network.size }, (_, v) => v);
  for (;;) {
    const moved = renumber(moveNodes(level, communities, resolution, random));
    if (moved.count === level.size) return renumber(holder.map((v) => moved.membership[v] ?? 0)).membership;
    const alone = Int32Array.from({ length: level.size }, (_, v) => v);
    const refined = renumber(moveNodes(level, alone, resolution, random, moved.membership));
    const next = new Int32Array(refined.count);
    for (let v = 0; v < level.size; v++) next[refined.membership[v] ?? 0] = moved.membership[v] ?? 0;
    holder = holder.map((v) => refined.membership[v] ?? 0);
    // Without a merge in the refinement the levels would repeat for ever: the communities themselves become the nodes.
    if (refined.count === level.size) return renumber(holder.map((v) => moved.membership[v] ?? 0)).membership;
    level = aggregate(level, refined.membership, refined.count);
    communities = next;
  }
}

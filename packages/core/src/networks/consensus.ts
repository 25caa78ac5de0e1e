import { type Communities, findCommunities } from './communities.ts';
import type { Membership } from './modularity.ts';
import type { Link } from './network.ts';

/** Pairs that are together in fewer of the cuts count as apart. */
const leastTogether = 0.5;

/**
 * The communities on which several cuts of the same nodes agree: two nodes are tied by the part of the cuts that have them
 * together, where that is at least half, and this network is cut by modularity. Nodes on which the cuts do not agree are alone.
 * O(cuts · nodes²). Source: Lancichinetti & Fortunato 2012, Consensus clustering in complex networks.
 */
export function consensus(cuts: readonly Membership[], size: number, random: () => number): Communities {
  const links: Link[] = [];
  for (let source = 0; source < size; source++) {
    for (let target = source + 1; target < size; target++) {
      let together = 0;
      for (const cut of cuts) if (cut[source] === cut[target]) together++;
      const weight = cuts.length === 0 ? 0 : together / cuts.length;
      if (weight >= leastTogether) links.push({ source, target, weight });
    }
  }
  return findCommunities({ size, links }, { random });
}

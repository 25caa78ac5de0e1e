import { linkStrengths, type Network } from './network.ts';

/**
 * Weighs each link by its association strength, `s = 2m·c / (k_i·k_j)`, with c the link's weight, k the sum of the weights
 * of a node's links and m the sum of all weights: how many times more often than by chance the two stand together, so that
 * frequent nodes do not attract all others. O(nodes + links).
 *
 * One link alone: `2·c·c / (c·c)` = 2.
 *
 * Source: van Eck & Waltman 2009, How to normalize cooccurrence data?; with the factor 2m of Waltman, van Eck & Noyons 2010.
 */
export function associationStrength<N extends Network>(network: N): N {
  const strengths = linkStrengths(network);
  const total = network.links.reduce((sum, { weight }) => sum + weight, 0);
  const links = network.links.map(({ source, target, weight }) => ({
    source,
    target,
    weight: (2 * total * weight) / ((strengths[source] ?? 0) * (strengths[target] ?? 0)),
  }));
  return { ...network, links };
}

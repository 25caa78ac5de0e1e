import { adjacencyOf, type Network } from './network.ts';

/** The connected parts of a network, each as its nodes in order; the largest first, of equals the one with the lowest node. O(nodes + links). */
export function connectedComponents(network: Network): number[][] {
  const { starts, neighbors } = adjacencyOf(network);
  const seen = new Uint8Array(network.size);
  const components: number[][] = [];
  for (let start = 0; start < network.size; start++) {
    if (seen[start] === 1) continue;
    seen[start] = 1;
    const component = [start];
    for (let at = 0; at < component.length; at++) {
      const node = component[at] ?? 0;
      for (let e = starts[node] ?? 0; e < (starts[node + 1] ?? 0); e++) {
        const neighbor = neighbors[e] ?? 0;
        if (seen[neighbor] === 1) continue;
        seen[neighbor] = 1;
        component.push(neighbor);
      }
    }
    components.push(component.sort((a, b) => a - b));
  }
  return components.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}

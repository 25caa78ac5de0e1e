/** A pair of nodes that are linked. `source` is below `target`; the weight is above 0. */
export interface Link {
  readonly source: number;
  readonly target: number;
  readonly weight: number;
}

/** A weighted undirected graph without loops. Its nodes are 0 to `size − 1`; each linked pair is given once. */
export interface Network {
  readonly size: number;
  readonly links: readonly Link[];
}

/** The neighbors of each node, as one list: those of node `i` stand from `starts[i]` to before `starts[i + 1]`. */
export interface Adjacency {
  readonly starts: Int32Array;
  readonly neighbors: Int32Array;
  readonly weights: Float64Array;
}

/** The links of a network seen from each node, in the order of the links. O(nodes + links). */
export function adjacencyOf({ size, links }: Network): Adjacency {
  const starts = new Int32Array(size + 1);
  for (const { source, target } of links) {
    starts[source + 1] = (starts[source + 1] ?? 0) + 1;
    starts[target + 1] = (starts[target + 1] ?? 0) + 1;
  }
  for (let i = 0; i < size; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  const next = starts.slice();
  const neighbors = new Int32Array(2 * links.length);
  const weights = new Float64Array(2 * links.length);
  const put = (from: number, to: number, weight: number): void => {
    const at = next[from] ?? 0;
    neighbors[at] = to;
    weights[at] = weight;
    next[from] = at + 1;
  };
  for (const { source, target, weight } of links) {
    put(source, target, weight);
    put(target, source, weight);
  }
  return { starts, neighbors, weights };
}

/** The sum of the weights of each node's links; 0 for a node without links. O(nodes + links). */
export function linkStrengths({ size, links }: Network): number[] {
  const strengths = new Array<number>(size).fill(0);
  for (const { source, target, weight } of links) {
    strengths[source] = (strengths[source] ?? 0) + weight;
    strengths[target] = (strengths[target] ?? 0) + weight;
  }
  return strengths;
}

import { adjacencyOf, type Network } from './network.ts';
import { shuffledRange } from './shuffle.ts';

/**
 * A network to be cut so that `Σ (w_ij − γ·n_i·n_j)` over the pairs of one community is as large as possible. With node weights
 * `n_i = k_i/√2m` that is modularity; with 1 each, on association strengths, VOS clustering.
 */
export interface WeighedNetwork extends Network {
  readonly nodeWeights: ArrayLike<number>;
}

// A move must gain more than rounding can.
const leastGain = 1e-10;

/**
 * Moves nodes, in random order, each to the community where it gains most, until no node gains; a community of its own is
 * among the choices. With `within`, only nodes still alone move, only inside the given coarser community, and only if well
 * connected to it: that is the refinement, and it leaves every community connected.
 */
export function moveNodes(
  network: WeighedNetwork,
  start: Int32Array,
  resolution: number,
  random: () => number,
  within?: Int32Array,
): Int32Array {
  const { size, nodeWeights } = network;
  const { starts, neighbors, weights } = adjacencyOf(network);
  const community = start.slice();
  const members = new Int32Array(size);
  const mass = new Float64Array(size);
  const coarseMass = new Float64Array(size);
  for (let v = 0; v < size; v++) {
    const c = community[v] ?? 0;
    members[c] = (members[c] ?? 0) + 1;
    mass[c] = (mass[c] ?? 0) + (nodeWeights[v] ?? 0);
    const coarse = within?.[v] ?? 0;
    coarseMass[coarse] = (coarseMass[coarse] ?? 0) + (nodeWeights[v] ?? 0);
  }
  const empty = Array.from({ length: size }, (_, c) => c).filter((c) => members[c] === 0);
  const toward = new Float64Array(size);
  const queue = Array.from(shuffledRange(size, random));
  const queued = new Uint8Array(size).fill(1);
  for (let head = 0; head < queue.length; head++) {
    const v = queue[head] ?? 0;
    queued[v] = 0;
    const own = community[v] ?? 0;
    if (within !== undefined && members[own] !== 1) continue;
    const n = nodeWeights[v] ?? 0;
    const around: number[] = [];
    let toCoarse = 0;
    for (let e = starts[v] ?? 0; e < (starts[v + 1] ?? 0); e++) {
      const u = neighbors[e] ?? 0;
      if (within !== undefined && within[u] !== within[v]) continue;
      const c = community[u] ?? 0;
      if (toward[c] === 0) around.push(c);
      toward[c] = (toward[c] ?? 0) + (weights[e] ?? 0);
      toCoarse += weights[e] ?? 0;
    }
    const isLoose = within !== undefined && toCoarse < resolution * n * ((coarseMass[within[v] ?? 0] ?? 0) - n);
    let best = own;
    let bestGain = (toward[own] ?? 0) - resolution * n * ((mass[own] ?? 0) - n);
    for (const c of around) {
      const gain = (toward[c] ?? 0) - resolution * n * (mass[c] ?? 0);
      if (c !== own && gain > bestGain + leastGain) [best, bestGain] = [c, gain];
      toward[c] = 0;
    }
    if (isLoose) continue;
    const free = empty.at(-1);
    if (free !== undefined && members[own] !== 1 && bestGain < -leastGain) {
      best = free;
      empty.pop();
    }
    if (best === own) continue;
    community[v] = best;
    members[own] = (members[own] ?? 0) - 1;
    members[best] = (members[best] ?? 0) + 1;
    mass[own] = (mass[own] ?? 0) - n;
    mass[best] = (mass[best] ?? 0) + n;
    if (members[own] === 0) empty.push(own);
    if (within !== undefined) continue;
    for (let e = starts[v] ?? 0; e < (starts[v + 1] ?? 0); e++) {
      const u = neighbors[e] ?? 0;
      if (queued[u] === 1 || community[u] === best) continue;
      queued[u] = 1;
      queue.push(u);
    }
  }
  return community;
}

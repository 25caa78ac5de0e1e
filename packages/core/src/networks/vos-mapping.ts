import { cholesky, solveCholesky } from './cholesky.ts';
import type { Network } from './network.ts';

/** Where a node stands on a map. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The mean distance over all pairs of points; `null` under two points. O(n²). */
export function meanDistance(points: readonly Point[]): number | null {
  const n = points.length;
  if (n < 2) return null;
  let sum = 0;
  for (let i = 1; i < n; i++) {
    for (let j = 0; j < i; j++) sum += distance(points[i], points[j]);
  }
  return (2 * sum) / (n * (n - 1));
}

function distance(a: Point | undefined, b: Point | undefined): number {
  return a === undefined || b === undefined ? 0 : Math.hypot(a.x - b.x, a.y - b.y);
}

/** `Σ s·d²` over the links: what a layout makes small while the mean distance is 1. O(links). */
export function vosObjective({ links }: Network, points: readonly Point[]): number {
  let sum = 0;
  for (const { source, target, weight } of links) sum += weight * distance(points[source], points[target]) ** 2;
  return sum;
}

/**
 * The same aim without the constraint: `Σ s·d²/2 − Σ d`, attraction 2 and repulsion 1. Its minimum is the constrained one,
 * scaled: with A = Σ s·d² and B = Σ d the best scale of a picture is B/A, which leaves −B²/2A. O(n² + links).
 */
export function vosEnergy(network: Network, points: readonly Point[]): number {
  const n = points.length;
  return vosObjective(network, points) / 2 - ((meanDistance(points) ?? 0) * n * (n - 1)) / 2;
}

const mostSteps = 1000;
const leastImprovement = 1e-8;

/**
 * From a start, the layout of a connected network with the least `Σ s·d²` at mean distance 1 that is reached by
 * majorization: each step puts the nodes where a quadratic bound on the energy is least, so no step makes it worse.
 * Coinciding nodes do not push each other. `null` where the links are too uneven to solve for. O(n³ + steps · n²).
 *
 * Sources: van Eck, Waltman, Dekker & van den Berg 2010 (objective); de Leeuw 1977 (majorization).
 */
export function vosMapping(network: Network): ((start: readonly Point[]) => Point[]) | null {
  const { size: n, links } = network;
  const laplacian = new Float64Array(n * n);
  const add = (i: number, j: number, w: number): void => {
    laplacian[i * n + j] = (laplacian[i * n + j] ?? 0) + w;
  };
  let total = 0;
  for (const { source, target, weight } of links) {
    add(source, target, -weight);
    add(target, source, -weight);
    add(source, source, weight);
    add(target, target, weight);
    total += weight;
  }
  // A constant shift of all nodes costs nothing; weighed, it leaves one solution, the centered one.
  const shift = (2 * total) / (n * n);
  const factor = cholesky(
    laplacian.map((w) => w + shift),
    n,
  );
  if (factor === null) return null;
  return (start) => {
    const x = Float64Array.from(start, (p) => p.x);
    const y = Float64Array.from(start, (p) => p.y);
    let reached = 0;
    let stretch = 0;
    for (let step = 0; step < mostSteps; step++) {
      const push = repulsion(x, y);
      // B/√A, which each step raises: the objective at mean distance 1 is A/B² but for a constant.
      const now = step === 0 ? 0 : push.sum / Math.sqrt(stretch);
      if (step > 1 && now - reached <= leastImprovement * now) break;
      reached = now;
      x.set(push.x);
      y.set(push.y);
      solveCholesky(factor, n, x);
      solveCholesky(factor, n, y);
      stretch = 0;
      for (let i = 0; i < n; i++) stretch += (x[i] ?? 0) * (push.x[i] ?? 0) + (y[i] ?? 0) * (push.y[i] ?? 0);
    }
    const points = Array.from(x, (px, i): Point => ({ x: px, y: y[i] ?? 0 }));
    const mean = meanDistance(points) ?? 0;
    return mean > 0 ? points.map((p) => ({ x: p.x / mean, y: p.y / mean })) : points;
  };
}

/** For each node the sum of the unit vectors from all other nodes to it; and the sum of all distances. */
function repulsion(x: Float64Array, y: Float64Array): { x: Float64Array; y: Float64Array; sum: number } {
  const n = x.length;
  const push = { x: new Float64Array(n), y: new Float64Array(n), sum: 0 };
  for (let i = 1; i < n; i++) {
    const xi = x[i] ?? 0;
    const yi = y[i] ?? 0;
    let fx = 0;
    let fy = 0;
    for (let j = 0; j < i; j++) {
      const dx = xi - (x[j] ?? 0);
      const dy = yi - (y[j] ?? 0);
      const d = Math.sqrt(dx * dx + dy * dy);
      if (d === 0) continue;
      const ux = dx / d;
      const uy = dy / d;
      push.sum += d;
      fx += ux;
      fy += uy;
      push.x[j] = (push.x[j] ?? 0) - ux;
      push.y[j] = (push.y[j] ?? 0) - uy;
    }
    push.x[i] = (push.x[i] ?? 0) + fx;
    push.y[i] = (push.y[i] ?? 0) + fy;
  }
  return push;
}

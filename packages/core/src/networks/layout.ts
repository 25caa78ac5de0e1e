import { connectedComponents } from './components.ts';
import type { Network } from './network.ts';
import { orient } from './orient.ts';
import { meanDistance, type Point, vosMapping, vosObjective } from './vos-mapping.ts';

/** A map: where each node stands. */
export interface Layout {
  /** At mean distance 1, around (0, 0). */
  readonly points: readonly Point[];
  /** `Σ s·d²` of the picture as drawn; `null` under two nodes. Lower is better, for one network only. */
  readonly objective: number | null;
}

export interface LayoutOptions {
  readonly random: () => number;
  /** Random starts, of which the best is taken; 10 unless told. */
  readonly starts?: number;
}

function part({ size, links }: Network, nodes: readonly number[]): Network {
  const placeOf = new Int32Array(size).fill(-1);
  for (const [place, node] of nodes.entries()) placeOf[node] = place;
  return {
    size: nodes.length,
    links: links.flatMap(({ source, target, weight }) => {
      const [a, b] = [placeOf[source] ?? -1, placeOf[target] ?? -1];
      return a < 0 || b < 0 ? [] : [{ source: a, target: b, weight }];
    }),
  };
}

/** Points spread at random over a square; of a network whose links cannot be solved for, the last resort. */
const scatter = (n: number, random: () => number): Point[] =>
  Array.from({ length: n }, () => ({ x: random() - 0.5, y: random() - 0.5 }));

function layoutConnected(network: Network, { random, starts = 10 }: LayoutOptions): Point[] {
  if (network.size === 1) return [{ x: 0, y: 0 }];
  const improve = vosMapping(network);
  let best = scatter(network.size, random);
  if (improve === null) return orient(best);
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < Math.max(1, starts); run++) {
    const points = improve(run === 0 ? best : scatter(network.size, random));
    const objective = vosObjective(network, points);
    if (objective < least) [best, least] = [points, objective];
  }
  return orient(best);
}

const radiusOf = (points: readonly Point[]): number => Math.max(...points.map((p) => Math.hypot(p.x, p.y)));

/** The largest part in the middle, the others on a ring around it, each with room as its number of nodes. */
function arrange(parts: readonly (readonly Point[])[]): Point[][] {
  const [main = [], ...others] = parts.map((points) => {
    const scale = Math.sqrt(points.length / (parts[0]?.length ?? 1));
    return points.map((p) => ({ x: p.x * scale, y: p.y * scale }));
  });
  const gap = 0.25;
  const widest = Math.max(0, ...others.map(radiusOf));
  const ring = Math.max(
    radiusOf(main) + widest + gap,
    others.length > 1 ? (widest + gap / 2) / Math.sin(Math.PI / others.length) : 0,
  );
  const around = others.map((points, i) => {
    const angle = (2 * Math.PI * i) / others.length;
    return points.map((p) => ({ x: p.x + ring * Math.cos(angle), y: p.y + ring * Math.sin(angle) }));
  });
  return [[...main], ...around];
}

/**
 * Places the nodes of a network of association strengths so that strongly tied ones stand close: VOS mapping, the least
 * `Σ s·d²` at mean distance 1, the best of several random starts. Parts without a link between them have no distance that
 * this defines: each is laid out alone and the smaller ones stand on a ring around the largest. The same `random` numbers
 * give the same map. O(starts · steps · n²); 300 nodes take under a second.
 */
export function layout(network: Network, options: LayoutOptions): Layout {
  const components = connectedComponents(network);
  if (components.length === 0) return { points: [], objective: null };
  const arranged = arrange(components.map((nodes) => layoutConnected(part(network, nodes), options)));
  const placed = new Array<Point>(network.size);
  for (const [i, nodes] of components.entries()) {
    for (const [j, node] of nodes.entries()) placed[node] = arranged[i]?.[j] ?? { x: 0, y: 0 };
  }
  const oriented = components.length > 1 ? orient(placed) : placed;
  const mean = meanDistance(oriented) ?? 0;
  const points = mean > 0 ? oriented.map((p) => ({ x: p.x / mean, y: p.y / mean })) : oriented;
  return { points, objective: network.size > 1 ? vosObjective(network, points) : null };
}

import type { Link, Network } from './network.ts';

/**
 * The links that are among the `each` heaviest of one of their ends; of equal weight the one to the lower node counts first.
 * In their order. At most `each` times the nodes. O(links · log links).
 */
export function strongestLinks({ size, links }: Network, each: number): Link[] {
  const room = new Array<number>(size).fill(each);
  const kept = new Set<Link>();
  const byWeight = [...links].sort((a, b) => b.weight - a.weight || a.source - b.source || a.target - b.target);
  for (const link of byWeight) {
    const [source, target] = [room[link.source] ?? 0, room[link.target] ?? 0];
    if (source <= 0 && target <= 0) continue;
    kept.add(link);
    room[link.source] = source - 1;
    room[link.target] = target - 1;
  }
  return links.filter((link) => kept.has(link));
}

import type { ExportedMap } from './exported-map.ts';

/**
 * The map as JSON in VOSviewer's own format, which VOSviewer Online opens: `network` with `items`, `links` and `clusters`.
 * An unknown mean year is left out. O(nodes + links).
 */
export function toMapJson({ nodes, links, clusters }: ExportedMap): string {
  const network = {
    items: nodes.map(({ id, label, x, y, cluster, occurrences, linkStrength, meanYear }) => ({
      id,
      label,
      x,
      y,
      cluster,
      weights: { Occurrences: occurrences, 'Total link strength': linkStrength },
      ...(meanYear === null ? {} : { scores: { 'Avg. pub. year': meanYear } }),
    })),
    links: links.map(({ source, target, weight }) => ({ source_id: source, target_id: target, strength: weight })),
    clusters: clusters.map((label, i) => ({ cluster: i + 1, label })),
  };
  return `${JSON.stringify({ network }, null, 1)}\n`;
}

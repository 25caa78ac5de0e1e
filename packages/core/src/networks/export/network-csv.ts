import { toCsv } from '../../export/csv.ts';
import type { ExportedMap } from './exported-map.ts';

/** The nodes of a map as CSV with a head; an unknown mean year is an empty cell. O(nodes). */
export function nodesCsv({ nodes, clusters }: ExportedMap): string {
  return toCsv(
    ['id', 'label', 'x', 'y', 'cluster', 'cluster_label', 'occurrences', 'link_strength', 'mean_year'],
    nodes.map(({ id, label, x, y, cluster, occurrences, linkStrength, meanYear }) => [
      id,
      label,
      x,
      y,
      cluster,
      clusters[cluster - 1] ?? null,
      occurrences,
      linkStrength,
      meanYear,
    ]),
  );
}

/** The links of a map as CSV with a head: both ids and labels, and the weight. O(links). */
export function linksCsv({ nodes, links }: ExportedMap): string {
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  return toCsv(
    ['source', 'target', 'source_label', 'target_label', 'weight'],
    links.map(({ source, target, weight }) => [
      source,
      target,
      labels.get(source) ?? null,
      labels.get(target) ?? null,
      weight,
    ]),
  );
}

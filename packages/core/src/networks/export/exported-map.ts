import type { KeywordMap } from '../keyword-map.ts';
import type { Link } from '../network.ts';
import { decimalYear } from '../overlay.ts';

/** A node as the files give it. */
export interface ExportedNode {
  /** Counted from 1. */
  readonly id: number;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  /** Counted from 1, the largest community first. */
  readonly cluster: number;
  readonly occurrences: number;
  readonly linkStrength: number;
  /** Mean year of its papers with fraction; `null` where no date is known. */
  readonly meanYear: number | null;
}

/** A map as every file format gives it: nodes under numbers from 1, their links by these numbers, and clusters' labels. */
export interface ExportedMap {
  readonly nodes: readonly ExportedNode[];
  readonly links: readonly Link[];
  /** The label of cluster 1, 2, …: its three best keys. */
  readonly clusters: readonly string[];
}

/** A map made ready for export; `labelOf` gives the words to show for a key, the key itself unless told. O(nodes + links). */
export function exportedMap(map: KeywordMap, labelOf: (key: string) => string = (key) => key): ExportedMap {
  return {
    nodes: map.nodes.map(({ key, x, y, community, occurrences, linkStrength, meanDay }, i) => ({
      id: i + 1,
      label: labelOf(key),
      x,
      y,
      cluster: community + 1,
      occurrences,
      linkStrength,
      meanYear: meanDay === null ? null : decimalYear(meanDay),
    })),
    links: map.links.map(({ source, target, weight }) => ({ source: source + 1, target: target + 1, weight })),
    clusters: map.communities.map(({ terms }) =>
      terms
        .slice(0, 3)
        .map(({ term }) => labelOf(term))
        .join(', '),
    ),
  };
}

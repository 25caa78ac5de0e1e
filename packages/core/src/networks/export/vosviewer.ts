import type { ExportedMap } from './exported-map.ts';

// A tab parts the columns and a quote encloses a cell: neither can stand in a label.
const plain = (label: string): string => label.replace(/\s+/gu, ' ').replaceAll('"', "'").trim();

const rows = (lines: readonly (readonly (string | number)[])[]): string =>
  lines.map((line) => `${line.join('\t')}\n`).join('');

/**
 * The nodes as VOSviewer's map file: tab-separated with a head. An unknown mean year is an empty cell; the column is left
 * out where all are unknown. O(nodes).
 */
export function toVosviewerMap({ nodes }: ExportedMap): string {
  const isDated = nodes.some(({ meanYear }) => meanYear !== null);
  const head = ['id', 'label', 'x', 'y', 'cluster', 'weight<Occurrences>', 'weight<Total link strength>'];
  return rows([
    isDated ? [...head, 'score<Avg. pub. year>'] : head,
    ...nodes.map((node) => {
      const { id, label, x, y, cluster, occurrences, linkStrength, meanYear } = node;
      const cells = [id, plain(label), x, y, cluster, occurrences, linkStrength];
      return isDated ? [...cells, meanYear ?? ''] : cells;
    }),
  ]);
}

/** The links as VOSviewer's network file: the ids of both nodes and the weight, tab-separated, without a head. O(links). */
export function toVosviewerNetwork({ links }: ExportedMap): string {
  return rows(links.map(({ source, target, weight }) => [source, target, weight]));
}

import type { ExportedMap } from './exported-map.ts';

// GML is ASCII; other characters, and those that end a text or begin a reference, are written as references.
const text = (value: string): string =>
  `"${value.replace(/[^ -~]|["&]/gu, (char) => `&#${char.codePointAt(0) ?? 32};`)}"`;

// A real number has a decimal point, or readers take the column for whole numbers.
const real = (value: number): string =>
  /[.]/.test(String(value)) ? String(value) : String(value).replace(/^-?\d+/, '$&.0');

/**
 * The map in the Graph Modelling Language, as Gephi, igraph and NetworkX read it; an unknown mean year is left out.
 * O(nodes + links). Source: Himsolt 1997.
 */
export function toGml({ nodes, links }: ExportedMap): string {
  const lines = ['graph [', '  directed 0'];
  for (const { id, label, x, y, cluster, occurrences, linkStrength, meanYear } of nodes) {
    lines.push('  node [', `    id ${id}`, `    label ${text(label)}`, `    cluster ${cluster}`);
    lines.push(`    occurrences ${occurrences}`, `    linkStrength ${linkStrength}`);
    if (meanYear !== null) lines.push(`    meanYear ${real(meanYear)}`);
    lines.push(`    graphics [ x ${real(x)} y ${real(y)} ]`, '  ]');
  }
  for (const { source, target, weight } of links) {
    lines.push(`  edge [ source ${source} target ${target} weight ${real(weight)} ]`);
  }
  return `${[...lines, ']'].join('\n')}\n`;
}

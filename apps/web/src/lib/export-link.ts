import { writePairs } from './query-string.ts';

export type ExportedTable = 'papers' | 'trends' | 'topics' | 'keywords' | 'standouts' | 'fastest';

/** The address of a whole table: all rows of a query, streamed, however many the page shows. */
export function exportLink(
  table: ExportedTable,
  format: 'csv' | 'json' | 'bib' | 'ris',
  pairs: readonly (readonly [string, string])[],
): string {
  return `/export/${table}.${format}${writePairs(pairs.map(([name, value]) => [name, value]))}`;
}

/** Every row of a table as CSV and as JSON; `rows` is `null` while their number is not known. */
export function allRowsOf(
  table: ExportedTable,
  pairs: readonly (readonly [string, string])[],
  rows: number | null,
): { readonly rows: number | null; readonly csvHref: string; readonly jsonHref: string } {
  return { rows, csvHref: exportLink(table, 'csv', pairs), jsonHref: exportLink(table, 'json', pairs) };
}

/** The files of a keyword map in the formats of VOSviewer, Gephi and others: every keyword and every link. */
export function mapFiles(
  pairs: readonly (readonly [string, string])[],
  map: { readonly nodes: readonly unknown[]; readonly allLinks: number } | undefined,
): { label: string; href: string; rows: number | null; unit: string }[] {
  const query = writePairs(pairs.map(([name, value]) => [name, value]));
  const file = (label: string, format: string, rows: number | null, unit: string) => ({
    ...{ label, rows, unit },
    href: `/export/keyword-map.${format}${query}`,
  });
  const [nodes, links] = [map?.nodes.length ?? null, map?.allLinks ?? null];
  return [
    file('VOSviewer map', 'vosviewer-map', nodes, 'keyword'),
    file('VOSviewer network', 'vosviewer-network', links, 'link'),
    file('VOSviewer thesaurus', 'vosviewer-thesaurus', null, 'spelling'),
    file('VOSviewer JSON', 'json', nodes, 'keyword'),
    file('GML, for Gephi', 'gml', nodes, 'keyword'),
    file('CSV, every link', 'links-csv', links, 'link'),
  ];
}

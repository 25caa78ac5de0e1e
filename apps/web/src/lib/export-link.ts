import { writePairs } from './query-string.ts';

export type ExportedTable = 'papers' | 'trends' | 'topics' | 'keywords';

/** The address of a whole table: all rows of a query, streamed, however many the page shows. */
export function exportLink(
  table: ExportedTable,
  format: 'csv' | 'json' | 'bib' | 'ris',
  pairs: readonly (readonly [string, string])[],
): string {
  return `/export/${table}.${format}${writePairs(pairs.map(([name, value]) => [name, value]))}`;
}

/** A file name that says what is in it: `papertide-topics-2026-05-29.csv`. */
export function fileName(what: string, asOf: string | null, extension: string): string {
  const slug = what
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return ['papertide', slug, asOf?.slice(0, 10)].filter(Boolean).join('-').concat('.', extension);
}

import { type Cell, csvRows, exportName } from '@papertide/core/export';
import type { Provenance } from '@papertide/core/query';
import { ServiceError } from '../service-error.ts';
import { referencesOf } from './export-references.ts';

export const exportFormats = ['csv', 'json', 'bib', 'ris'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** The formats of a table: references are of papers only. */
export const formatsOf = (table: string): readonly ExportFormat[] =>
  table === 'papers' ? exportFormats : exportFormats.filter((format) => format === 'csv' || format === 'json');

/** A table on its way out: all rows, a page at a time. */
export interface ExportTable {
  /** What the rows are: `papers`, `topics`, `keywords`, `trends`. */
  readonly name: string;
  /** The query-string pairs of the question. */
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly provenance: Provenance;
  readonly columns: readonly string[];
  pages(): AsyncIterable<readonly (readonly Cell[])[]> | Iterable<readonly (readonly Cell[])[]>;
}

/** Lets other work run between two pages. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * The table as CSV, a page of rows at a time after the head. While the corpus is invented each row says so in a column
 * of its own.
 */
export async function* csvOf(table: ExportTable): AsyncGenerator<string, void> {
  const { synthetic } = table.provenance;
  yield csvRows([synthetic ? [...table.columns, 'synthetic'] : table.columns]);
  for await (const page of table.pages()) {
    if (page.length > 0) yield csvRows(synthetic ? page.map((row) => [...row, true]) : page);
    await breathe();
  }
}

/** The table as one JSON object, `{ provenance, query, rows }`, with a row a line. */
export async function* jsonOf({ provenance, query, columns, pages }: ExportTable): AsyncGenerator<string, void> {
  yield `{"provenance":${JSON.stringify(provenance)},\n"query":${JSON.stringify(query)},\n"rows":[`;
  let separator = '\n';
  for await (const page of pages()) {
    const rows = page.map((row) =>
      JSON.stringify(Object.fromEntries(columns.map((name, i) => [name, row[i] ?? null]))),
    );
    if (rows.length > 0) yield separator + rows.join(',\n');
    if (rows.length > 0) separator = ',\n';
    await breathe();
  }
  yield '\n]}\n';
}

/** The table's text in a format. Throws a `usage` error for references of what are no papers. */
export function textOf(table: ExportTable, format: ExportFormat): AsyncGenerator<string, void> {
  if (format === 'csv') return csvOf(table);
  if (format === 'json') return jsonOf(table);
  if (formatsOf(table.name).includes(format)) return referencesOf(table, format);
  throw new ServiceError('usage', `A table of ${table.name} has no ${format} file.`, 'It can be csv or json.');
}

/** The name of a table's file, as the page names what it makes of the same question; series are its subject. See `exportName`. */
export function exportFileName({ name, query, provenance }: ExportTable, format: ExportFormat): string {
  const isSeries = ([pair]: ExportTable['query'][number]): boolean => pair === 's';
  const subject = query.filter(isSeries).map(([, ref]) => ref.slice(ref.indexOf(':') + 1));
  const { synthetic } = provenance;
  return exportName(
    {
      ...{ what: name, subject: subject.join(' '), pairs: query.filter((pair) => !isSeries(pair)), synthetic },
      asOf: provenance.asOf ?? provenance.dataTo ?? 'empty',
    },
    format,
  );
}

import { type Cell, type Citable, toBibtex, toRis } from '@papertide/core/export';
import type { ExportTable } from './export-table.ts';

const text = (cell: Cell | undefined): string | null => (typeof cell === 'string' && cell !== '' ? cell : null);

/** What a citation needs, of the cells of a row of papers. */
function citable(columns: readonly string[], row: readonly Cell[]): Citable {
  const at = (name: string): string | null => text(row[columns.indexOf(name)]);
  return {
    key: at('key') ?? '',
    arxivId: at('arxiv_id'),
    title: at('title') ?? '',
    authors: at('authors')?.split('; ') ?? [],
    publishedOn: at('published_on'),
  };
}

/** A table of papers as references, one record a paper, a page of rows at a time. Invented papers say so: BibTeX above the first entry, RIS in each title. */
export async function* referencesOf(table: ExportTable, format: 'bib' | 'ris'): AsyncGenerator<string, void> {
  const { columns, provenance } = table;
  const { synthetic } = provenance;
  if (synthetic && format === 'bib') yield '% Synthetic demo data: no paper here is real.\n\n';
  for await (const page of table.pages()) {
    const papers = page.map((row) => citable(columns, row));
    if (format === 'bib') yield papers.map((paper) => `${toBibtex(paper)}\n`).join('');
    else
      yield papers
        .map((paper) => toRis(synthetic ? { ...paper, title: `[synthetic] ${paper.title}` } : paper))
        .join('');
    await new Promise((resolve) => setImmediate(resolve));
  }
}

import { type ChartTable, tableCsv } from './chart-table.ts';
import { bibtexCitation, plainCitation } from './citation.ts';
import type { Takeaway } from './takeaway.ts';

/** A file of an archive: its name, its text, and what it is for the README. */
interface Part {
  readonly name: string;
  readonly text: string;
  readonly is: string;
}

export interface ArchiveParts {
  readonly takeaway: Takeaway;
  readonly table: ChartTable;
  /** Every row as CSV, where the server has them. */
  readonly allCsv: string | null;
  /** The picture as SVG, where there is one. */
  readonly picture: string | null;
  readonly method: string;
  readonly url: string;
}

function metadata({ takeaway, table, url }: ArchiveParts): string {
  const { words, provenance, all, asOf, what, subject } = takeaway;
  const rows = { shown: table.rows.length, all: all?.rows ?? null };
  const columns = table.columns.map(({ name, label }) => ({ name, label }));
  const about = { title: words.title, subtitle: words.subtitle, what, subject, notes: words.foot };
  return `${JSON.stringify({ ...about, url, asOf, synthetic: words.synthetic, rows, columns, provenance }, null, 2)}\n`;
}

function readme({ takeaway, url }: ArchiveParts, parts: readonly Part[]): string {
  const { words } = takeaway;
  return [
    `# ${words.title}`,
    words.subtitle,
    ...(words.synthetic ? ['**Synthetic demo data: no figure here is real.**'] : []),
    words.foot.join('  \n'),
    `Made by Papertide from <${url}>, which shows the same for the data of the day it is opened.`,
    parts.map(({ name, is }) => `- \`${name}\`: ${is}`).join('\n'),
    'Unknown figures are empty cells. Cells that a spreadsheet would run as formulas start with an apostrophe.',
  ].join('\n\n');
}

/** The files of an archive by name: rows, all rows, picture, metadata, method, citation, README. */
export function archiveFiles(from: ArchiveParts): Record<string, string> {
  const { takeaway, table, url, method } = from;
  const parts: Part[] = [
    { name: 'shown.csv', text: tableCsv(table), is: 'the rows as the page showed them' },
    ...(from.allCsv === null ? [] : [{ name: 'all.csv', text: from.allCsv, is: 'every row of the query' }]),
    ...(from.picture === null ? [] : [{ name: 'picture.svg', text: from.picture, is: 'the picture, fonts inside' }]),
    { name: 'metadata.json', text: metadata(from), is: 'query, sources, dates, taxonomy version, columns' },
    { name: 'method.md', text: method, is: 'how the figures are computed' },
    { name: 'citation.bib', text: bibtexCitation(takeaway, url), is: 'how to cite this, for BibTeX' },
    { name: 'citation.txt', text: plainCitation(takeaway, url), is: 'how to cite this, in words' },
  ];
  return {
    ...Object.fromEntries(parts.map(({ name, text }) => [name, text])),
    'README.md': `${readme(from, parts)}\n`,
  };
}

/** Files as a zip archive under one folder, deflated. The library is loaded when it is needed. */
export async function zipOf(folder: string, files: Readonly<Record<string, string>>): Promise<Blob> {
  const { strToU8, zipSync } = await import('fflate');
  const entries = Object.entries(files).map(([name, text]) => [`${folder}/${name}`, strToU8(text)] as const);
  return new Blob([zipSync(Object.fromEntries(entries)).slice()], { type: 'application/zip' });
}

import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { addDays, type Day } from '@papertide/core';
import type { Fault } from './faults.ts';

/** A paper as the servers of arXiv on loopback hold it. */
export interface ServedPaper {
  /** Without version. */
  readonly id: string;
  /** From 1, with the instant of each: `versions[0]` is v1. */
  readonly versions: readonly string[];
  readonly title: string;
  readonly abstract: string;
  /** Forenames and family name. */
  readonly authors: readonly (readonly [forenames: string, family: string])[];
  readonly categories: readonly string[];
  readonly doi?: string;
  readonly journalRef?: string;
  readonly comment?: string;
  /** The day of its last change, by which OAI-PMH lists it. */
  readonly datestamp: Day;
  readonly deleted?: boolean;
}

const themes = ['sparse attention', 'diffusion transformers', 'tool use', 'speech recognition'];

/** Invented paper number `n` of a day, the same for the same arguments. */
export function servedPaper(day: Day, n: number, given: Partial<ServedPaper> = {}): ServedPaper {
  const theme = themes[n % themes.length];
  return {
    id: `${day.slice(2, 4)}${day.slice(5, 7)}.${day.slice(8, 10)}${String(n).padStart(3, '0')}`,
    versions: [`${day}T${String(n % 24).padStart(2, '0')}:15:30Z`],
    title: `An invented study of ${theme}, number ${n} of ${day}`,
    abstract: `This abstract of number ${n} was invented for tests. It speaks of ${theme} and of large language models.`,
    authors: [
      ['Ada', 'Example'],
      ['Invented', `Author-${n}`],
    ],
    categories: n % 2 === 0 ? ['cs.CL', 'cs.AI'] : ['cs.LG', 'stat.ML'],
    ...(n % 3 === 0 ? { doi: `10.1000/Invented.${day}.${n}`, comment: `${n + 4} pages` } : {}),
    datestamp: addDays(day, 1),
    ...given,
  };
}

/** Invented papers of some days, `each` of them a day. */
export function servedPapers(from: Day, days: number, each: number): ServedPaper[] {
  return Array.from({ length: days }, (_, d) => addDays(from, d)).flatMap((day) =>
    Array.from({ length: each }, (_, n) => servedPaper(day, n + 1)),
  );
}

/** A paper as a line of the bulk snapshot, without its line break. */
export function bulkLine({
  id,
  title,
  abstract,
  authors,
  categories,
  versions,
  doi,
  comment,
  datestamp,
}: ServedPaper): string {
  return JSON.stringify({
    ...{ id, submitter: null, title, abstract: `  ${abstract}\n`, doi: doi ?? null, comments: comment ?? null },
    ...{
      authors: authors.map((name) => name.join(' ')).join(', '),
      categories: categories.join(' '),
      update_date: datestamp,
    },
    versions: versions.map((at, i) => ({ version: `v${i + 1}`, created: new Date(at).toUTCString() })),
    authors_parsed: authors.map(([forenames, family]) => [family, forenames, '']),
    ...{ 'journal-ref': null, 'report-no': null, license: null },
  });
}

/** The papers of a file in the shape of the bulk snapshot (JSON lines, gzip). */
export async function readServedPapers(path: string): Promise<ServedPaper[]> {
  const papers: ServedPaper[] = [];
  const lines = createInterface({
    input: createReadStream(path).pipe(createGunzip()),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  for await (const line of lines) {
    if (line === '') continue;
    const { id, title, abstract, authors_parsed, categories, versions, update_date } = JSON.parse(line);
    papers.push({
      id,
      title,
      abstract,
      versions: versions.map(({ created }: { created: string }) =>
        new Date(created).toISOString().replace('.000Z', 'Z'),
      ),
      authors: authors_parsed.map(([family, forenames]: string[]) => [forenames ?? '', family ?? ''] as const),
      categories: categories.split(' '),
      datestamp: update_date,
    });
  }
  return papers;
}

/** A text inside XML. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

/** Elements by name, each already written, with the fault of a field applied. */
export function writeFields(fields: readonly (readonly [name: string, xml: string])[], fault: Fault | null): string {
  const name = fault?.field ?? 'summary';
  const spoilt = fields.flatMap(([field, xml]) => {
    if (fault === null || (field !== name && !(field === 'abstract' && name === 'summary'))) return [xml];
    if (fault.kind === 'missing-field') return [];
    if (fault.kind === 'null-field') return [`<${field}/>`];
    return fault.kind === 'retyped-field'
      ? [`<${field}><item>${escapeXml(xml.replace(/<[^>]*>/g, ''))}</item></${field}>`]
      : [xml];
  });
  return [...spoilt, ...(fault?.kind === 'added-field' ? ['<addedLater n="1"><part/></addedLater>'] : [])].join('\n');
}

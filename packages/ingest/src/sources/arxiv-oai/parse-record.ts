import { type Day, isDay } from '@papertide/core';
import { type Parsed, reject } from '../../parsed.ts';
import { childOf, childrenOf, textOf, type XmlElement } from '../../xml/parse-xml.ts';
import { arxivPaper } from '../arxiv/record.ts';
import type { OaiRecord } from './parse-oai.ts';
import { splitAuthors } from './split-authors.ts';

/** The formats of arXiv that are read: `arXivRaw` has every version, `arXiv` the parts of each name. */
export const oaiPrefixes = ['arXivRaw', 'arXiv'] as const;
export type OaiPrefix = (typeof oaiPrefixes)[number];

/** The day of a date as mail writes it: `Mon, 07 Oct 2024 10:45:05 GMT` -> `2024-10-07`; `null` where it is none. */
export function dayOfMailDate(text: string | null): Day | null {
  const ms = Date.parse(text ?? '');
  return Number.isNaN(ms) ? null : new Date(ms).toISOString().slice(0, 10);
}

const dayOf = (text: string | null): Day | null => (text !== null && isDay(text) ? text : null);

function namesOf(authors: XmlElement | undefined): string[] {
  return childrenOf(authors, 'author').map((author) =>
    [textOf(author, 'forenames'), textOf(author, 'keyname'), textOf(author, 'suffix')]
      .filter((part) => part !== null)
      .join(' '),
  );
}

function datesOf(metadata: XmlElement) {
  const versions = childrenOf(metadata, 'version');
  if (metadata.name === 'arXiv') {
    const created = dayOf(textOf(metadata, 'created'));
    return { publishedOn: created, updatedOn: dayOf(textOf(metadata, 'updated')) ?? created, version: null };
  }
  const dated = versions.map((version) => dayOfMailDate(textOf(version, 'date')));
  const first = versions.find(({ attributes }) => attributes.version === 'v1') ?? versions[0];
  const last = Number(/^v(\d{1,4})$/.exec(versions.at(-1)?.attributes.version ?? '')?.[1]);
  return {
    publishedOn: dayOfMailDate(textOf(first, 'date')),
    updatedOn: dated.at(-1) ?? null,
    version: last >= 1 ? last : null,
  };
}

/**
 * Reads a record in the format `arXiv` or `arXivRaw`; the paper's day is that of version 1, never the datestamp, which is
 * that of the record's last change. Rejects other formats and what has no id or title. Never throws.
 */
export function parseRecord({ identifier, metadata }: OaiRecord): Parsed {
  if (metadata === undefined || !oaiPrefixes.some((prefix) => prefix === metadata.name)) {
    const reason = metadata === undefined ? 'no metadata' : `the format ${metadata.name.slice(0, 40)} is not read`;
    const missing = ['id', 'title', 'abstract', 'authors', 'categories', 'publishedAt'] as const;
    return { rejected: reject(identifier, reason, metadata ?? identifier ?? ''), missing };
  }
  const authors = childOf(metadata, 'authors');
  const fields = {
    id: textOf(metadata, 'id'),
    title: textOf(metadata, 'title'),
    abstract: textOf(metadata, 'abstract'),
    authors: metadata.name === 'arXiv' ? namesOf(authors) : splitAuthors(authors?.text ?? ''),
    categories: textOf(metadata, 'categories')?.split(/\s+/) ?? [],
    ...datesOf(metadata),
    doi: textOf(metadata, 'doi'),
    journalRef: textOf(metadata, 'journal-ref'),
    comment: textOf(metadata, 'comments'),
  };
  return arxivPaper(fields, fields);
}

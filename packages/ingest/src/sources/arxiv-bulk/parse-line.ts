import { type Day, isDay } from '@papertide/core';
import { z } from 'zod';
import { type Parsed, reject } from '../../parsed.ts';
import { arxivPaper } from '../arxiv/record.ts';
import { dayOfMailDate } from '../arxiv-oai/parse-record.ts';
import { splitAuthors } from '../arxiv-oai/split-authors.ts';

const text = z.string().nullable().catch(null).default(null);

/** A line of the snapshot. What is missing or of another type is `null`; fields that are not used are passed over. */
const bulkLine = z.object({
  id: text,
  title: text,
  abstract: text,
  authors: text,
  authors_parsed: z.array(z.array(z.string()).catch([])).nullable().catch(null).default(null),
  categories: text,
  versions: z
    .array(z.object({ version: text, created: text }))
    .nullable()
    .catch(null)
    .default(null),
  update_date: text,
  doi: text,
  'journal-ref': text,
  comments: text,
});

type BulkLine = z.infer<typeof bulkLine>;

const nameOf = ([family = '', forenames = '', suffix = '']: readonly string[]): string =>
  [forenames, family, suffix].filter((part) => part !== '').join(' ');

function namesOf({ authors, authors_parsed }: BulkLine): string[] {
  const names = (authors_parsed ?? []).map(nameOf).filter((name) => name !== '');
  return names.length > 0 ? names : splitAuthors(authors ?? '');
}

function datesOf({ versions, update_date }: BulkLine): { first: Day | null; last: Day | null; version: number | null } {
  const first = versions?.find(({ version }) => version === 'v1') ?? versions?.[0];
  const latest = versions?.at(-1);
  const number = Number(/^v(\d{1,4})$/.exec(latest?.version ?? '')?.[1]);
  const updated = update_date !== null && isDay(update_date) ? update_date : null;
  return {
    first: dayOfMailDate(first?.created ?? null),
    last: dayOfMailDate(latest?.created ?? null) ?? updated,
    version: number >= 1 ? number : null,
  };
}

/**
 * Reads one line of the snapshot, already parsed from JSON: the paper's day is that of its version 1, `update_date` is that
 * of the record. Rejects what has no arXiv id or no title. Never throws.
 */
export function parseBulkLine(value: unknown, where: string): Parsed {
  const read = bulkLine.safeParse(value);
  if (!read.success) {
    const missing = ['id', 'title', 'abstract', 'authors', 'categories', 'publishedAt'] as const;
    return { rejected: reject(where, 'not a record of the snapshot', value), missing };
  }
  const { first, last, version } = datesOf(read.data);
  const fields = {
    id: read.data.id,
    title: read.data.title,
    abstract: read.data.abstract,
    authors: namesOf(read.data),
    categories: read.data.categories?.split(/\s+/) ?? [],
    publishedOn: first,
    updatedOn: last,
    version,
    doi: read.data.doi,
    journalRef: read.data['journal-ref'],
    comment: read.data.comments,
  };
  const parsed = arxivPaper(fields, value);
  if (parsed.rejected === undefined) return parsed;
  const { sourceKey } = parsed.rejected;
  return {
    ...parsed,
    rejected: { ...parsed.rejected, sourceKey: sourceKey === null ? where : `${where}: ${sourceKey}` },
  };
}

import { arxivVersion, type Day, isDay } from '@papertide/core';
import { IngestError } from '../../ingest-error.ts';
import type { Parsed } from '../../parsed.ts';
import { childOf, childrenOf, parseXml, textOf, type XmlElement } from '../../xml/parse-xml.ts';
import { arxivPaper } from './record.ts';

/** Changes whenever some entry makes another paper than before: pages that were read with another version are read anew. */
export const ATOM_PARSER_VERSION = '1';

/** A page of the Atom API. */
export interface Feed {
  /** Results of the whole query, as the page says. */
  readonly total: number;
  /** Place of the first entry among them, from 0. */
  readonly start: number;
  readonly entries: readonly XmlElement[];
}

const notAFeed = (why: string): IngestError => new IngestError('bad-answer', why, { transient: true });

function countOf(feed: XmlElement, name: string): number {
  const text = textOf(feed, name) ?? '';
  if (!/^\d{1,9}$/.test(text)) throw notAFeed(`the feed does not say its ${name}`);
  return Number(text);
}

const isErrorId = (id: string | null): boolean => /\/api\/errors(?:[#/?]|$)/.test(id ?? '');

/**
 * Reads a page of the Atom API. Throws 'bad-answer' where it is no whole feed with its totals, and 'source-refused' with
 * the source's words where its only entry is an error, as arXiv answers a query that it does not understand.
 */
export function parseFeed(text: string): Feed {
  const feed = parseXml(text);
  if (feed.name !== 'feed') throw notAFeed(`the answer is <${feed.name.slice(0, 40)}>, not a feed`);
  const entries = childrenOf(feed, 'entry');
  const error = entries.find((entry) => isErrorId(textOf(entry, 'id')));
  if (error !== undefined) {
    const words = textOf(error, 'summary') ?? textOf(error, 'title') ?? 'no reason';
    throw new IngestError('source-refused', `arXiv refused the query: ${words.slice(0, 200)}`);
  }
  return { total: countOf(feed, 'totalResults'), start: countOf(feed, 'startIndex'), entries };
}

/** The day of a timestamp: `2006-01-02T14:57:58Z` -> `2006-01-02`. */
export function dayOfText(text: string | null): Day | null {
  const day = text?.slice(0, 10) ?? '';
  return isDay(day) ? day : null;
}

/** The id of an entry with its version: `http://arxiv.org/abs/quant-ph/0201082v1` -> `quant-ph/0201082v1`. */
export function idOfEntry(entry: XmlElement): string | null {
  return textOf(entry, 'id')?.replace(/^https?:\/\/(?:www\.|export\.)?arxiv\.org\/abs\//i, '') ?? null;
}

/** Reads an entry: `published` is the day of version 1, `updated` that of the version that the id names. Never throws. */
export function parseEntry(entry: XmlElement): Parsed {
  const id = idOfEntry(entry);
  const primary = childOf(entry, 'primary_category')?.attributes.term;
  const terms = childrenOf(entry, 'category').map(({ attributes }) => attributes.term ?? '');
  const fields = {
    id,
    title: textOf(entry, 'title'),
    abstract: textOf(entry, 'summary'),
    authors: childrenOf(entry, 'author').flatMap((author) => textOf(author, 'name') ?? []),
    categories: primary === undefined ? terms : [primary, ...terms],
    publishedOn: dayOfText(textOf(entry, 'published')),
    updatedOn: dayOfText(textOf(entry, 'updated')),
    version: arxivVersion(id ?? ''),
    doi: textOf(entry, 'doi'),
    journalRef: textOf(entry, 'journal_ref'),
    comment: textOf(entry, 'comment'),
  };
  return arxivPaper(fields, fields);
}

import { createHash } from 'node:crypto';
import type { PaperRecord } from '@papertide/core';

/** What a paper is, without where and when it was seen. */
export type Content = Omit<PaperRecord, 'key' | 'arxivId'>;

/** A record without its names; each category once. */
export function contentOf({ key: _key, arxivId: _arxivId, ...content }: PaperRecord): Content {
  return { ...content, categories: [...new Set(content.categories)] };
}

/** The SHA-256 of a paper's content, 128 bits as hex: equal content, equal hash, whatever the order of the fields. */
export function contentHash(c: Content): string {
  const later = [c.doi, c.updatedOn, c.version, c.journalRef, c.authorComment];
  const fields = [
    c.title,
    c.abstract,
    c.publishedOn,
    c.authors,
    c.authorCount,
    c.organization,
    c.categories,
    c.keywords,
    c.githubRepo,
    c.projectPage,
    c.truncated,
    // What came later is left out where nothing of it is known, so that hashes made before it still hold.
    ...(later.some((value) => value !== null) ? later : []),
  ];
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex').slice(0, 32);
}

const hashes = new WeakMap<PaperRecord, string>();

/** The hash of a record's content, worked out once. */
export function recordHash(record: PaperRecord): string {
  const hash = hashes.get(record) ?? contentHash(contentOf(record));
  hashes.set(record, hash);
  return hash;
}

const known = (value: unknown): boolean =>
  value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

/**
 * What two descriptions of a paper say together. Where `incoming` wins, its known fields overwrite; otherwise they only
 * fill what is unknown (null, empty text, empty list).
 */
export function mergeContent(stored: Content, incoming: Content, wins: boolean): Content {
  const pick = <T>(old: T, fresh: T): T => (known(fresh) && (wins || !known(old)) ? fresh : old);
  return {
    title: pick(stored.title, incoming.title),
    abstract: pick(stored.abstract, incoming.abstract),
    publishedOn: pick(stored.publishedOn, incoming.publishedOn),
    authors: pick(stored.authors, incoming.authors),
    authorCount: pick(stored.authorCount, incoming.authorCount),
    organization: pick(stored.organization, incoming.organization),
    categories: pick(stored.categories, incoming.categories),
    keywords: pick(stored.keywords, incoming.keywords),
    githubRepo: pick(stored.githubRepo, incoming.githubRepo),
    projectPage: pick(stored.projectPage, incoming.projectPage),
    doi: pick(stored.doi, incoming.doi),
    updatedOn: pick(stored.updatedOn, incoming.updatedOn),
    version: pick(stored.version, incoming.version),
    journalRef: pick(stored.journalRef, incoming.journalRef),
    authorComment: pick(stored.authorComment, incoming.authorComment),
    truncated: wins ? incoming.truncated : stored.truncated,
  };
}

/** Whether two descriptions have the same text, so that keyphrases and topics of one are those of the other. */
export function sameText(a: Content, b: Content): boolean {
  return a.title === b.title && a.abstract === b.abstract && a.keywords.join('\n') === b.keywords.join('\n');
}

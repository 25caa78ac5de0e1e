import { createHash } from 'node:crypto';
import type { PaperContent, PaperRecord } from '@papertide/core';

/** A record without its names; each category once. */
export function contentOf({ key: _key, arxivId: _arxivId, ...content }: PaperRecord): PaperContent {
  return { ...content, categories: [...new Set(content.categories)] };
}

/** The SHA-256 of a paper's content, 128 bits as hex: equal content, equal hash, whatever the order of the fields. */
export function contentHash(c: PaperContent): string {
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

/** Whether two descriptions have the same text, so that keyphrases and topics of one are those of the other. */
export function sameText(a: PaperContent, b: PaperContent): boolean {
  return a.title === b.title && a.abstract === b.abstract && a.keywords.join('\n') === b.keywords.join('\n');
}

import { titleKey } from './identifiers.ts';
import type { PaperRecord } from './paper.ts';
import { fold } from './text/fold.ts';

/** What two records are compared by. */
export type Identity = Pick<PaperRecord, 'arxivId' | 'doi' | 'title' | 'authors' | 'publishedOn'>;

const wordsOf = (name: string): string[] => fold(name).match(/[\p{L}\p{N}]{2,}/gu) ?? [];

/** Whether two first authors may be one person: a word of two letters or more is in both names, in any order. */
function mayBeSameAuthor(a: string | undefined, b: string | undefined): boolean {
  const [words, others] = [wordsOf(a ?? ''), wordsOf(b ?? '')];
  return words.length === 0 || others.length === 0 || others.some((word) => words.includes(word));
}

/** Whether two dates may be of one paper: versions of a paper appear within a year or the one after. */
const mayBeSameYear = (a: string | null, b: string | null): boolean =>
  a === null || b === null || Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4))) <= 1;

/**
 * Whether two records describe one paper, by what both tell: their arXiv ids decide where both have one; then their DOIs,
 * where these agree; then the folded title (`titleKey`) together with the first author and the year of publication, as far
 * as both give them, and DOIs that do not disagree. A record without a title is the same as none. Symmetric and reflexive for
 * records with a name or a title; not transitive: a bare title may be like two papers that are not like each other. O(length of the
 * titles).
 */
export function isSamePaper(a: Identity, b: Identity): boolean {
  if (a.arxivId !== null && b.arxivId !== null) return a.arxivId === b.arxivId;
  if (a.doi !== null && b.doi !== null) return a.doi === b.doi;
  const title = titleKey(a.title);
  return (
    title !== '' &&
    title === titleKey(b.title) &&
    mayBeSameAuthor(a.authors[0], b.authors[0]) &&
    mayBeSameYear(a.publishedOn, b.publishedOn)
  );
}

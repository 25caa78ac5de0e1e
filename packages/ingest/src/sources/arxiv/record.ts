import { type Day, type PaperRecord, parseArxivId, parseDoi } from '@papertide/core';
import { stripLatex } from '@papertide/core/text';
import { cutText } from '../../normalize/clean-text.ts';
import { paperLimits } from '../../normalize/limits.ts';
import { type Parsed, type RequiredField, reject } from '../../parsed.ts';

/** What each of arXiv's formats tells of a paper, as written; `null` and `[]` where it tells nothing. */
export interface ArxivFields {
  readonly id: string | null;
  readonly title: string | null;
  readonly abstract: string | null;
  readonly authors: readonly string[];
  /** Primary first. */
  readonly categories: readonly string[];
  readonly publishedOn: Day | null;
  readonly updatedOn: Day | null;
  readonly version: number | null;
  readonly doi: string | null;
  readonly journalRef: string | null;
  readonly comment: string | null;
}

/** A name as it is read: accents written in TeX are composed, `Erd\H{o}s` is `Erdős`. */
const nameOf = (text: string) => cutText(/[\\{$]/.test(text) ? stripLatex(text) : text, paperLimits.name);

/** A category of arXiv, or an archive without: `cs.CL`, `hep-th`, `acc-phys`. */
const category = /^[a-z]+(?:-[a-z]+)*(?:\.[A-Za-z]+(?:-[a-z]+)?)?$/;

/**
 * A paper of arXiv, cleaned and cut to the limits. Rejects what has no arXiv id or no title; what else is missing is
 * unknown. Papers of arXiv have neither a list nor readings of attention. Never throws.
 */
export function arxivPaper(fields: ArxivFields, raw: unknown): Parsed {
  const title = cutText(fields.title ?? '', paperLimits.title);
  const abstract = cutText(fields.abstract ?? '', paperLimits.abstract);
  const names = fields.authors.slice(0, paperLimits.authors).map(nameOf);
  const authors = names.map(({ text }) => text).filter((name) => name !== '');
  const categories = [...new Set(fields.categories.filter((text) => category.test(text)))];
  const arxivId = parseArxivId(fields.id ?? '');
  const missing: RequiredField[] = [];
  if (arxivId === null) missing.push('id');
  if (title.text === '') missing.push('title');
  if (abstract.text === '') missing.push('abstract');
  if (authors.length === 0) missing.push('authors');
  if (categories.length === 0) missing.push('categories');
  if (fields.publishedOn === null) missing.push('publishedAt');
  if (arxivId === null) {
    return { rejected: reject(fields.id, fields.id === null ? 'no id' : 'the id is not an arXiv id', raw), missing };
  }
  if (title.text === '') return { rejected: reject(arxivId, 'no title', raw), missing };
  const journalRef = cutText(fields.journalRef ?? '', paperLimits.journalRef);
  const comment = cutText(fields.comment ?? '', paperLimits.comment);
  const paper: PaperRecord = {
    key: arxivId,
    arxivId,
    title: title.text,
    abstract: abstract.text,
    publishedOn: fields.publishedOn,
    authors,
    authorCount: authors.length === 0 ? null : fields.authors.length,
    organization: null,
    categories: categories.slice(0, paperLimits.categories),
    keywords: [],
    githubRepo: null,
    projectPage: null,
    doi: parseDoi(fields.doi ?? ''),
    updatedOn: fields.updatedOn,
    version: fields.version,
    journalRef: journalRef.text || null,
    authorComment: comment.text || null,
    truncated:
      [title, abstract, journalRef, comment, ...names].some(({ cut }) => cut) || names.length < fields.authors.length,
  };
  return { paper: { paper, listedOn: null, observation: null }, missing };
}

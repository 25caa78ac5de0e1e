import { type Day, type Instant, isDay, ownPaperKey, type PaperRecord, parseArxivId, parseDoi } from '@papertide/core';
import { cleanText, cutText } from '../../normalize/clean-text.ts';
import { toInstant } from '../../normalize/instant.ts';
import { paperLimits } from '../../normalize/limits.ts';
import { webAddress } from '../../normalize/web-address.ts';
import { type Parsed, reject } from '../../parsed.ts';
import type { Columns, RecordField } from './columns.ts';

/** More than any paper has, and few enough to add up. */
const largestCount = 100_000_000;

/** A value that cannot be what its column says. */
class Misfit extends Error {}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint' ? String(value) : '';

/** A list, or a text with its entries between semicolons, else "and", else commas. */
function listOf(value: unknown): string[] {
  const entries = Array.isArray(value) ? value.map(textOf) : split(textOf(value));
  return entries.map(cleanText).filter((entry) => entry !== '');
}

function split(text: string): string[] {
  if (text.includes(';')) return text.split(';');
  return / and /.test(text) ? text.split(/,? and |, /) : text.split(',');
}

function dayOf(field: string, text: string): Day | null {
  if (text === '') return null;
  const day = text.slice(0, 10);
  if (!isDay(day)) throw new Misfit(`${field} is no day`);
  return day;
}

function countOf(field: string, text: string): number | null {
  if (text === '') return null;
  const count = Number(text);
  if (!/^\d+(?:\.0+)?$/.test(text) || count > largestCount) throw new Misfit(`${field} is no count`);
  return count;
}

function momentOf(text: string, now: Instant): Instant {
  if (text === '') return now;
  const at = isDay(text) ? `${text}T00:00:00Z` : toInstant(text);
  if (at === null) throw new Misfit('observed is no time with a zone');
  if (at > now) throw new Misfit('observed is a time to come');
  return at;
}

/**
 * Reads one row of a table as a paper, by the columns that hold its fields. An empty cell is unknown. An id that is no arXiv
 * id is passed over: the paper is then known by its DOI or title. Rejects a row without a title, and one with a date, a time
 * or a count that is none. Counts are readings as of `observed`, else of `now`. Never throws.
 */
export function parseRecord(
  row: Readonly<Record<string, unknown>>,
  columns: Columns,
  where: string,
  now: Instant,
): Parsed {
  const cell = (field: RecordField): unknown => row[columns.get(field) ?? ''];
  const text = (field: RecordField): string => textOf(cell(field)).trim();
  const title = cutText(text('title'), paperLimits.title);
  const arxivId = parseArxivId(text('id'));
  const sourceKey = arxivId ?? where;
  if (title.text === '') return { rejected: reject(sourceKey, 'no title', row), missing: ['title'] };
  const abstract = cutText(text('abstract'), paperLimits.abstract);
  const authors = listOf(cell('authors'));
  const keywords = listOf(cell('keywords'));
  try {
    const [upvotes, comments, stars] = [
      countOf('upvotes', text('upvotes')),
      countOf('comments', text('comments')),
      countOf('stars', text('stars')),
    ];
    const paper: PaperRecord = {
      key: arxivId ?? ownPaperKey(title.text),
      arxivId,
      title: title.text,
      abstract: abstract.text,
      publishedOn: dayOf('published', text('published')),
      authors: authors.slice(0, paperLimits.authors).map((name) => cutText(name, paperLimits.name).text),
      authorCount: authors.length || null,
      organization: cutText(text('organization'), paperLimits.name).text || null,
      categories: categoriesOf(cell('categories')),
      keywords: [
        ...new Set(keywords.slice(0, paperLimits.keywords).map((each) => cutText(each, paperLimits.keyword).text)),
      ],
      githubRepo: webAddress(text('code')),
      projectPage: webAddress(text('project')),
      doi: parseDoi(text('doi')),
      updatedOn: null,
      version: null,
      journalRef: null,
      authorComment: null,
      truncated:
        title.cut || abstract.cut || authors.length > paperLimits.authors || keywords.length > paperLimits.keywords,
    };
    const observedAt = momentOf(text('observed'), now);
    const isRead = upvotes !== null || comments !== null || stars !== null;
    return {
      paper: {
        paper,
        listedOn: dayOf('listed', text('listed')),
        observation: isRead ? { observedAt, upvotes, comments, stars } : null,
      },
      missing: [],
    };
  } catch (error) {
    if (!(error instanceof Misfit)) throw error;
    return { rejected: reject(sourceKey, error.message, row), missing: [] };
  }
}

const categoriesOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value.map(textOf) : textOf(value).split(/[\s,;]+/))
    .map(cleanText)
    .filter((category) => category !== '' && category.length <= 40)
    .slice(0, 50);

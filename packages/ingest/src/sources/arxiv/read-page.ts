import { findValidator, type Validator } from '@papertide/store';
import type { IngestContext } from '../../context.ts';
import type { SourceClient } from '../../http/source-client.ts';
import { IngestError } from '../../ingest-error.ts';
import type { XmlElement } from '../../xml/parse-xml.ts';
import { type Feed, idOfEntry, parseFeed } from './parse-feed.ts';

/** Which page of a query's results. */
export interface PageRequest {
  readonly query: string;
  readonly start: number;
  readonly size: number;
  /** Asks for the whole page, also where it is known. */
  readonly fresh: boolean;
}

/** A page of results. */
export interface Page {
  readonly total: number;
  /** The id of each entry as it was written; one without an id has its place instead. */
  readonly ids: readonly string[];
  /** `null` where nothing has changed since the page was written. */
  readonly entries: readonly XmlElement[] | null;
  /** What to keep of the answer, to ask next time only for what has changed. */
  readonly validator: Validator | null;
  /** What the answer is kept under. */
  readonly name: string;
}

/** Times that a page is asked for whose entries are fewer than the totals say. */
const shortPageTries = 3;

export const xmlAnswer = {
  accept: 'application/atom+xml, application/xml, text/xml',
  types: /^(?:application|text)\/(?:[\w.-]+\+)?xml\b/i,
  format: 'XML',
} as const;

/** Names the page whatever is asked: the query, the place, and the most entries. */
const nameOf = ({ query, start, size }: PageRequest): string => `${query} start ${start} of ${size}`;

/** What is kept of a page: its total, then its ids, separated by a space. */
const summaryOf = (total: number, ids: readonly string[]): string => [total, ...ids].join(' ');

/** A kept page; `null` where it says nothing. */
function keptPage(summary: string): Pick<Page, 'total' | 'ids'> | null {
  const [total, ...ids] = summary.split(' ');
  return total !== undefined && /^\d+$/.test(total) ? { total: Number(total), ids } : null;
}

/** A page that was written before, as far as its totals and ids; `null` where none was. */
export async function findKeptPage(
  ctx: IngestContext,
  request: PageRequest,
): Promise<Pick<Page, 'total' | 'ids'> | null> {
  const kept = await findValidator(ctx.store.write, 'arxiv', nameOf(request));
  return kept === undefined ? null : keptPage(kept.summary);
}

/** Reads a feed and makes sure that it is the page that was asked for: a page in its place is none. */
function readFeed(text: string, { start }: PageRequest): Feed {
  const feed = parseFeed(text);
  if (feed.start === start) return feed;
  throw new IngestError('bad-answer', `the answer begins at ${feed.start}, not at ${start}`, { transient: true });
}

/**
 * One page of a query, asked for again while it has fewer entries than its totals promise, for arXiv has been seen to
 * answer so by mistake; the fullest answer is taken. Papers that a page repeats are the caller's to find.
 */
export async function readPage(
  ctx: IngestContext,
  client: SourceClient,
  request: PageRequest,
  say: (doing: string) => void,
): Promise<Page> {
  const name = nameOf(request);
  const known = request.fresh ? undefined : await findValidator(ctx.store.write, 'arxiv', name);
  let best: Page | null = null;
  for (let n = 1; n <= shortPageTries; n++) {
    const answer = await client.get(
      '/api/query',
      {
        search_query: request.query,
        start: String(request.start),
        max_results: String(request.size),
        sortBy: 'submittedDate',
        sortOrder: 'ascending',
      },
      { ...xmlAnswer, read: (text) => readFeed(text, request), since: n === 1 ? known : undefined },
      say,
    );
    const kept = known === undefined ? null : keptPage(known.summary);
    if (answer.value === undefined && kept !== null) return { ...kept, entries: null, validator: null, name };
    if (answer.value === undefined) continue;
    const { total, entries } = answer.value;
    const ids = entries.map((entry, i) => idOfEntry(entry)?.replace(/\s/g, '') ?? `#${request.start + i}`);
    const { etag, lastModified } = answer;
    const page: Page = { total, ids, entries, validator: { etag, lastModified, summary: summaryOf(total, ids) }, name };
    if (best === null || ids.length > best.ids.length) best = page;
    // Nothing at all is believed only when it is said twice.
    if (ids.length >= Math.min(request.size, total - request.start) && (total > 0 || n > 1)) break;
    say(`the page has ${ids.length} of ${Math.min(request.size, total - request.start)} results; asking again`);
  }
  const before = known === undefined ? 0 : (keptPage(known.summary)?.total ?? 0);
  if (best?.total === 0 && before > 0) {
    throw new IngestError('bad-answer', `the source says that there is nothing, where it had ${before} papers`);
  }
  if (best === null)
    throw new IngestError('bad-answer', 'the source says that nothing has changed, and nothing is known');
  return best;
}

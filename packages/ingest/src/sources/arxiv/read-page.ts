import type { IngestContext } from '../../context.ts';
import type { SourceClient } from '../../http/source-client.ts';
import { IngestError } from '../../ingest-error.ts';
import type { XmlElement } from '../../xml/parse-xml.ts';
import { findKeptPage, nameOfPage, type PageRequest } from './kept-page.ts';
import { type Feed, idOfEntry, parseFeed } from './parse-feed.ts';

/** A page of results. */
export interface Page {
  readonly total: number;
  /** The id of each entry as it was written; one without an id has its place instead. */
  readonly ids: readonly string[];
  /** `null` where nothing has changed since the page was written. */
  readonly entries: readonly XmlElement[] | null;
  /** Whether it has some entries, and as many as were asked for or as the total leaves. */
  readonly isWhole: boolean;
  /** What the answer says of itself, to ask next time only for what has changed. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** What the page is kept under. */
  readonly name: string;
}

/** Times that a page is asked for whose entries are fewer than the totals say. */
const shortPageTries = 3;

export const xmlAnswer = {
  accept: 'application/atom+xml, application/xml, text/xml',
  types: /^(?:application|text)\/(?:[\w.-]+\+)?xml\b/i,
  format: 'XML',
} as const;

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
  const name = nameOfPage(request);
  const known = await findKeptPage(ctx.store.write, name);
  const since = request.fresh || known === null ? undefined : known;
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
      { ...xmlAnswer, read: (text) => readFeed(text, request), since: n === 1 ? since : undefined },
      say,
    );
    if (answer.value === undefined && since !== undefined) return { ...since, entries: null, isWhole: true, name };
    if (answer.value === undefined) continue;
    const { total, entries } = answer.value;
    const ids = entries.map((entry, i) => idOfEntry(entry)?.replace(/\s/g, '') ?? `#${request.start + i}`);
    const { etag, lastModified } = answer;
    const promised = Math.min(request.size, total - request.start);
    const isWhole = ids.length > 0 && ids.length >= promised;
    if (best === null || ids.length > best.ids.length)
      best = { total, ids, entries, isWhole, etag, lastModified, name };
    // Nothing at all is believed only when it is said twice.
    if (ids.length >= promised && (total > 0 || n > 1)) break;
    say(`the page has ${ids.length} of ${promised} results; asking again`);
  }
  if (best?.total === 0 && known !== null && known.total > 0) {
    throw new IngestError('bad-answer', `the source says that there is nothing, where it had ${known.total} papers`);
  }
  if (best === null)
    throw new IngestError('bad-answer', 'the source says that nothing has changed, and nothing is known');
  return best;
}

import { type Db, findValidator, saveValidator } from '@papertide/store';
import { ATOM_PARSER_VERSION } from './parse-feed.ts';

/** Which page of a query's results. */
export interface PageRequest {
  readonly query: string;
  readonly start: number;
  readonly size: number;
  /** Asks for the whole page, also where it is known. */
  readonly fresh: boolean;
}

/** What is kept of a page that was written: its results need not come again while it has not changed. */
export interface KeptPage {
  /** Results of the whole query. */
  readonly total: number;
  /** The id of each of its entries, without spaces; none where the page was forgotten. */
  readonly ids: readonly string[];
  /** By which the source knows whether it has changed; both `null` where it never says, or the page was forgotten. */
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** Names a page whatever is asked: the parser that read it, the query, the place, and the most entries. */
export const nameOfPage = ({ query, start, size }: PageRequest): string =>
  `parser ${ATOM_PARSER_VERSION}: ${query} start ${start} of ${size}`;

/** The page under a name; `null` where none is kept. */
export async function findKeptPage(db: Db, name: string): Promise<KeptPage | null> {
  const kept = await findValidator(db, 'arxiv', name);
  const [total = '', ...ids] = kept?.summary.split(' ') ?? [];
  if (kept === undefined || !/^\d+$/.test(total)) return null;
  return { total: Number(total), ids, etag: kept.etag, lastModified: kept.lastModified };
}

/** Keeps a page that was written whole, in the transaction that writes it. */
export function keepPage(trx: Db, name: string, { total, ids, etag, lastModified }: KeptPage): Promise<void> {
  return saveValidator(trx, 'arxiv', name, { etag, lastModified, summary: [total, ...ids].join(' ') });
}

/** Forgets a page except for the total, so that it is read anew, and that nothing is not believed where something was. */
export function forgetPage(trx: Db, name: string, total: number): Promise<void> {
  return keepPage(trx, name, { total, ids: [], etag: null, lastModified: null });
}

import type { PaperQuery, PaperSort } from '@papertide/core/query';
import type { Db } from '../store.ts';
import { wherePapers } from '../where-papers.ts';
import { decodeCursor, encodeCursor, type Position } from './cursor.ts';
import { listByRelevance, mostRanked } from './list-by-relevance.ts';
import { rowsOfPapers, type StoredPaperRow } from './paper-rows.ts';

const columns = {
  listed: 'paper.listed_on',
  published: 'paper.published_on',
  upvotes: 'paper.upvotes',
} as const satisfies Partial<Record<PaperSort, string>>;

type Ordered = keyof typeof columns;

/** At most `limit` papers after a position, of those that have a value or of those that have none. */
async function walk(
  db: Db,
  query: PaperQuery,
  sort: Ordered,
  known: boolean,
  after: Position | null,
  limit: number,
): Promise<Position[]> {
  const column = columns[sort];
  const papers = db
    .selectFrom('paper')
    .select([`${column} as value`, 'paper.id'])
    .where(wherePapers(db, query.filter))
    .limit(limit);
  if (!known) {
    return papers
      .where(column, 'is', null)
      .$if(after !== null, (rest) => rest.where('paper.id', '>', after?.id ?? 0))
      .orderBy('paper.id')
      .execute();
  }
  return papers
    .where(column, 'is not', null)
    .$if(after !== null, (rest) =>
      rest
        .where(column, '<=', after?.value ?? '')
        .where((eb) => eb.or([eb(column, '<', after?.value ?? ''), eb('paper.id', '>', after?.id ?? 0)])),
    )
    .orderBy(column, 'desc')
    .orderBy('paper.id')
    .execute();
}

/** A page in an order of a column, the papers without a value last. */
async function listByColumn(db: Db, query: PaperQuery, sort: Ordered): Promise<Position[]> {
  const after = decodeCursor(sort, query.cursor);
  const wanted = query.limit + 1;
  const hasPassedKnown = after !== null && after.value === null;
  const known = hasPassedKnown ? [] : await walk(db, query, sort, true, after, wanted);
  if (known.length >= wanted) return known;
  return [...known, ...(await walk(db, query, sort, false, hasPassedKnown ? after : null, wanted - known.length))];
}

/**
 * A page of the papers that match, and the cursor of the next page, `null` on the last. Newest or most upvoted first,
 * papers without that value last, equal ones in the order in which their source gave them. By relevance the list is the
 * newest `mostRanked` matches, best first; without words to rank by it is the newest papers, and `mostRanked` is `null` as in
 * any other order. Pages are walked by key: page 1,000 costs what page 1 does.
 */
export async function listPapers(
  db: Db,
  query: PaperQuery,
): Promise<{ readonly rows: StoredPaperRow[]; readonly next: string | null; readonly mostRanked: number | null }> {
  const ranked = query.sort === 'relevance' ? await listByRelevance(db, query) : null;
  const sort = query.sort === 'relevance' ? (ranked === null ? 'listed' : 'relevance') : query.sort;
  const page = ranked ?? (await listByColumn(db, query, sort === 'relevance' ? 'listed' : sort));
  const shown = page.slice(0, query.limit);
  const last = shown.at(-1);
  return {
    rows: await rowsOfPapers(
      db,
      shown.map(({ id }) => id),
    ),
    next: page.length > query.limit && last !== undefined ? encodeCursor(sort, last) : null,
    mostRanked: ranked === null ? null : mostRanked,
  };
}

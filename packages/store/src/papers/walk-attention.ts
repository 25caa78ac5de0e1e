import type { Attention, Day, Instant } from '@papertide/core';
import type { Db } from '../store.ts';

/** A listed paper with its latest figures and its readings of upvotes. */
export interface StoredAttention extends Attention {
  readonly key: string;
  readonly listedOn: Day;
  readonly publishedOn: Day | null;
  readonly observedAt: Instant | null;
  /** Ascending by time. */
  readonly readings: readonly { readonly observedAt: Instant; readonly upvotes: number }[];
}

/**
 * Listed papers with every reading of their upvotes, page by page in the order in which they were first written: at most `limit`
 * after the position `after` (`null` starts), and the position to go on from, `null` at the end.
 */
export async function walkAttention(
  db: Db,
  after: number | null,
  limit: number,
): Promise<{ readonly rows: StoredAttention[]; readonly next: number | null }> {
  const papers = await db
    .selectFrom('paper')
    .select(['id', 'key', 'listed_on as listedOn', 'published_on as publishedOn', 'observed_at as observedAt'])
    .select(['upvotes', 'comments', 'stars'])
    .where('id', '>', after ?? 0)
    .where('listed_on', 'is not', null)
    .orderBy('id')
    .limit(limit)
    .$narrowType<{ listedOn: Day }>()
    .execute();
  const [first, last] = [papers[0], papers.at(-1)];
  if (first === undefined || last === undefined) return { rows: [], next: null };
  const readings = await db
    .selectFrom('observation')
    .select(['paper_id as id', 'observed_at as observedAt', 'upvotes'])
    .where('paper_id', '>=', first.id)
    .where('paper_id', '<=', last.id)
    .where('upvotes', 'is not', null)
    .orderBy('paper_id')
    .orderBy('observed_at')
    .$narrowType<{ upvotes: number }>()
    .execute();
  const of = new Map<number, { observedAt: Instant; upvotes: number }[]>();
  for (const { id, observedAt, upvotes } of readings) {
    const known = of.get(id);
    if (known === undefined) of.set(id, [{ observedAt, upvotes }]);
    else known.push({ observedAt, upvotes });
  }
  return {
    rows: papers.map(({ id, ...paper }) => ({ ...paper, readings: of.get(id) ?? [] })),
    next: papers.length < limit ? null : last.id,
  };
}

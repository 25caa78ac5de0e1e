import type { Instant } from '@papertide/core';
import { countAll } from '../expressions.ts';
import type { Db } from '../store.ts';

/** The words of a paper. */
export interface StoredText {
  readonly key: string;
  readonly title: string;
  readonly abstract: string;
}

/**
 * Titles and abstracts of all papers, page by page in the order in which they were first written: at most `limit` after
 * the position `after` (`null` starts), the position to go on from, `null` at the end, and the position of the last one given.
 */
export async function walkTexts(
  db: Db,
  after: number | null,
  limit: number,
): Promise<{ readonly rows: StoredText[]; readonly next: number | null; readonly last: number | null }> {
  const found = await db
    .selectFrom('paper')
    .leftJoin('paper_text', 'paper_text.paper_id', 'paper.id')
    .select(['paper.id', 'paper.key', 'paper.title', 'paper_text.abstract'])
    .where('paper.id', '>', after ?? 0)
    .orderBy('paper.id')
    .limit(limit)
    .execute();
  const rows = found.map(({ key, title, abstract }) => ({ key, title, abstract: abstract ?? '' }));
  const last = found.at(-1)?.id ?? null;
  return { rows, next: found.length < limit ? null : last, last };
}

/** What tells whether papers up to a position are still as they were: their number, and when one last changed. */
export interface TextsState {
  readonly papers: number;
  readonly changedAt: Instant | null;
}

/** The state of the papers up to a position: equal where none of them went, came or was described anew. */
export async function stateOfTexts(db: Db, upTo: number): Promise<TextsState> {
  const { papers, changedAt } = await db
    .selectFrom('paper')
    .select([countAll.as('papers')])
    .select((eb) => eb.fn.max<Instant | null>('changed_at').as('changedAt'))
    .where('id', '<=', upTo)
    .executeTakeFirstOrThrow();
  return { papers, changedAt };
}

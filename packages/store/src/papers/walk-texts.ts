import type { Db } from '../store.ts';

/** The words of a paper. */
export interface StoredText {
  readonly key: string;
  readonly title: string;
  readonly abstract: string;
}

/**
 * Titles and abstracts of all papers, page by page in the order in which they were first written: at most `limit` after
 * the position `after` (`null` starts), and the position to go on from, `null` at the end.
 */
export async function walkTexts(
  db: Db,
  after: number | null,
  limit: number,
): Promise<{ readonly rows: StoredText[]; readonly next: number | null }> {
  const found = await db
    .selectFrom('paper')
    .leftJoin('paper_text', 'paper_text.paper_id', 'paper.id')
    .select(['paper.id', 'paper.key', 'paper.title', 'paper_text.abstract'])
    .where('paper.id', '>', after ?? 0)
    .orderBy('paper.id')
    .limit(limit)
    .execute();
  const rows = found.map(({ key, title, abstract }) => ({ key, title, abstract: abstract ?? '' }));
  return { rows, next: found.length < limit ? null : (found.at(-1)?.id ?? null) };
}

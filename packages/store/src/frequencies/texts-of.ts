import type { PaperText } from '@papertide/core/keyphrases';
import { chunks } from '../chunks.ts';
import { dialectOf } from '../dialect/dialect.ts';
import type { Db } from '../store.ts';

/** Titles and abstracts of papers by id; an id without a paper has none. */
export async function textsOf(db: Db, paperIds: readonly number[]): Promise<Map<number, PaperText>> {
  const texts = new Map<number, PaperText>();
  for (const ids of chunks(paperIds, 1, dialectOf(db).maxBoundValues)) {
    const rows = await db
      .selectFrom('paper')
      .leftJoin('paper_text', 'paper_text.paper_id', 'paper.id')
      .select(['paper.id', 'title', 'abstract'])
      .where('paper.id', 'in', ids)
      .execute();
    for (const { id, title, abstract } of rows) texts.set(id, { title, abstract: abstract ?? '' });
  }
  return texts;
}

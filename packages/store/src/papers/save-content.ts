import type { PaperContent } from '@papertide/core';
import { fold } from '@papertide/core/text';
import { chunks } from '../chunks.ts';
import { dialectOf } from '../dialect/dialect.ts';
import { insertRows } from '../insert-rows.ts';
import type { Db } from '../store.ts';

/** A paper whose content is to be stored. */
export interface NewContent {
  readonly id: number;
  readonly isNew: boolean;
  readonly text: boolean;
  readonly content: PaperContent;
}

async function idsOfAuthors(trx: Db, names: ReadonlySet<string>): Promise<Map<string, number>> {
  const most = dialectOf(trx).maxBoundValues;
  const ids = new Map<string, number>();
  for (const some of chunks([...names], 1, most)) {
    const rows = await trx.selectFrom('author').select(['id', 'name']).where('name', 'in', some).execute();
    for (const { id, name } of rows) ids.set(name, id);
  }
  const missing = [...names].filter((name) => !ids.has(name));
  for (const some of chunks(missing, 2, most)) {
    const rows = await trx
      .insertInto('author')
      .values(some.map((name) => ({ name, name_key: fold(name) })))
      .returning(['id', 'name'])
      .execute();
    for (const { id, name } of rows) ids.set(name, id);
  }
  return ids;
}

/** Deletes the authors that no paper has any more. */
export async function dropUnusedAuthors(trx: Db, authorIds: readonly number[]): Promise<void> {
  for (const ids of chunks(authorIds, 1, dialectOf(trx).maxBoundValues)) {
    await trx
      .deleteFrom('author')
      .where('id', 'in', ids)
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom('authorship').select('position').whereRef('author_id', '=', 'author.id'))),
      )
      .execute();
  }
}

async function removeStored(trx: Db, papers: readonly NewContent[]): Promise<number[]> {
  const authorIds: number[] = [];
  for (const some of chunks(papers, 1, dialectOf(trx).maxBoundValues)) {
    const ids = some.map(({ id }) => id);
    const removed = await trx.deleteFrom('authorship').where('paper_id', 'in', ids).returning('author_id').execute();
    authorIds.push(...new Set(removed.map((row) => row.author_id)));
    await trx.deleteFrom('paper_category').where('paper_id', 'in', ids).execute();
    await trx.deleteFrom('paper_keyword').where('paper_id', 'in', ids).execute();
    const reworded = some.filter(({ text }) => text).map(({ id }) => id);
    await trx.deleteFrom('paper_text').where('paper_id', 'in', ids).execute();
    await dialectOf(trx).search.remove(trx, reworded);
  }
  return authorIds;
}

/** Replaces the abstract, authors, categories and keywords of papers, and what is searched. */
export async function saveContent(trx: Db, papers: readonly NewContent[]): Promise<void> {
  const { search } = dialectOf(trx);
  const before = await removeStored(
    trx,
    papers.filter(({ isNew }) => !isNew),
  );
  const texts = papers.map(({ id, content }) => ({
    paper_id: id,
    abstract: content.abstract,
    journal_ref: content.journalRef,
    author_comment: content.authorComment,
  }));
  await insertRows(trx, 'paper_text', texts);
  const authorIds = await idsOfAuthors(trx, new Set(papers.flatMap(({ content }) => content.authors)));
  const authorships = papers.flatMap(({ id, content }) =>
    content.authors.map((name, position) => ({ paper_id: id, position, author_id: authorIds.get(name) ?? 0 })),
  );
  await insertRows(trx, 'authorship', authorships);
  const categories = papers.flatMap(({ id, content }) =>
    content.categories.map((category, position) => ({ paper_id: id, position, category })),
  );
  await insertRows(trx, 'paper_category', categories);
  const keywords = papers.flatMap(({ id, content }) =>
    content.keywords.map((keyword, position) => ({ paper_id: id, position, keyword })),
  );
  await insertRows(trx, 'paper_keyword', keywords);
  const searched = papers.filter(({ text }) => text);
  await search.add(
    trx,
    searched.map(({ id, content }) => ({ id, title: content.title, abstract: content.abstract })),
  );
  await dropUnusedAuthors(trx, before);
}

import type { Attention, Day, Instant } from '@papertide/core';
import { groupBy } from '@papertide/core';
import { chunks } from '../chunks.ts';
import { dialectOf } from '../dialect/dialect.ts';
import { ownTopicsOfPapers } from '../own-topics.ts';
import type { Db } from '../store.ts';

/** A paper as lists show it. */
export interface StoredPaperRow extends Attention {
  readonly key: string;
  readonly title: string;
  /** The first three names. */
  readonly authors: readonly string[];
  readonly authorCount: number | null;
  readonly organization: string | null;
  readonly listedOn: Day | null;
  readonly publishedOn: Day | null;
  readonly observedAt: Instant | null;
  /** Ids of its topics, in the order of the taxonomy. */
  readonly topics: readonly string[];
  /** Topics of readers that it has. */
  readonly ownTopics: readonly { readonly id: string; readonly name: string }[];
}

const shownAuthors = 3;

/** The ids of papers' topics, in the order of the taxonomy. */
export async function topicsOfPapers(db: Db, ids: readonly number[]): Promise<Map<number, string[]>> {
  const rows = await db
    .selectFrom('paper_topic')
    .leftJoin('topic', 'topic.id', 'topic_id')
    .select(['paper_id', 'topic_id'])
    .where('paper_id', 'in', ids)
    .orderBy('paper_id')
    .orderBy('topic.position', (order) => order.asc().nullsLast())
    .orderBy('topic_id')
    .execute();
  const topics = groupBy(rows, (row) => row.paper_id);
  return new Map([...topics].map(([id, group]) => [id, group.map((row) => row.topic_id)]));
}

/** Names of papers' authors in order, the first `most` of each. */
export async function authorsOfPapers(
  db: Db,
  ids: readonly number[],
  most = Number.MAX_SAFE_INTEGER,
): Promise<Map<number, string[]>> {
  const rows = await db
    .selectFrom('authorship')
    .innerJoin('author', 'author.id', 'author_id')
    .select(['paper_id', 'name'])
    .where('paper_id', 'in', ids)
    .where('position', '<', most)
    .orderBy('paper_id')
    .orderBy('position')
    .execute();
  const authors = groupBy(rows, (row) => row.paper_id);
  return new Map([...authors].map(([id, group]) => [id, group.map((row) => row.name)]));
}

/** Papers' arXiv categories, primary first. */
export async function categoriesOfPapers(db: Db, ids: readonly number[]): Promise<Map<number, string[]>> {
  const rows = await db
    .selectFrom('paper_category')
    .selectAll()
    .where('paper_id', 'in', ids)
    .orderBy('paper_id')
    .orderBy('position')
    .execute();
  const categories = groupBy(rows, (row) => row.paper_id);
  return new Map([...categories].map(([id, group]) => [id, group.map((row) => row.category)]));
}

/** The rows of papers by id, in the order of the ids. Four queries, however many papers. */
export async function rowsOfPapers(db: Db, paperIds: readonly number[]): Promise<StoredPaperRow[]> {
  const rows = new Map<number, StoredPaperRow>();
  for (const ids of chunks(paperIds, 1, dialectOf(db).maxBoundValues, 1)) {
    const papers = await db
      .selectFrom('paper')
      .select(['id', 'key', 'title', 'author_count', 'organization', 'listed_on', 'published_on'])
      .select(['upvotes', 'comments', 'stars', 'observed_at'])
      .where('id', 'in', ids)
      .execute();
    const authors = await authorsOfPapers(db, ids, shownAuthors);
    const topics = await topicsOfPapers(db, ids);
    const own = groupBy(await ownTopicsOfPapers(db, ids), ({ paperId }) => paperId);
    for (const paper of papers) {
      rows.set(paper.id, {
        key: paper.key,
        title: paper.title,
        authors: authors.get(paper.id) ?? [],
        authorCount: paper.author_count,
        organization: paper.organization,
        listedOn: paper.listed_on,
        publishedOn: paper.published_on,
        upvotes: paper.upvotes,
        comments: paper.comments,
        stars: paper.stars,
        observedAt: paper.observed_at,
        topics: topics.get(paper.id) ?? [],
        ownTopics: (own.get(paper.id) ?? []).map(({ id, name }) => ({ id, name })),
      });
    }
  }
  return paperIds.flatMap((id) => rows.get(id) ?? []);
}

/** The rows of papers by key, in the order of the keys; unknown keys are left out. */
export async function paperRows(db: Db, keys: readonly string[]): Promise<StoredPaperRow[]> {
  const ids = new Map<string, number>();
  for (const some of chunks(keys, 1, dialectOf(db).maxBoundValues)) {
    const found = await db.selectFrom('paper').select(['id', 'key']).where('key', 'in', some).execute();
    for (const { id, key } of found) ids.set(key, id);
  }
  return rowsOfPapers(
    db,
    keys.flatMap((key) => ids.get(key) ?? []),
  );
}

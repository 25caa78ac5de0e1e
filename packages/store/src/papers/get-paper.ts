import type { Day, Instant, Observation, Origins, PaperField } from '@papertide/core';
import type { Span } from '@papertide/core/query';
import { sql } from 'kysely';
import type { Db } from '../store.ts';
import { decodeOrigins } from './origins.ts';
import { authorsOfPapers, rowsOfPapers, type StoredPaperRow } from './paper-rows.ts';

/** All that is stored of a paper. */
export interface StoredPaper extends StoredPaperRow {
  readonly arxivId: string | null;
  readonly abstract: string;
  readonly allAuthors: readonly string[];
  /** Primary first. */
  readonly categories: readonly string[];
  /** Keywords as sources gave them. */
  readonly keywords: readonly string[];
  readonly githubRepo: string | null;
  readonly projectPage: string | null;
  readonly doi: string | null;
  readonly updatedOn: Day | null;
  /** The latest arXiv version. */
  readonly version: number | null;
  readonly journalRef: string | null;
  readonly authorComment: string | null;
  readonly truncated: boolean;
  /** Which source each known field comes from. */
  readonly fieldSources: Readonly<Partial<Record<PaperField, string>>>;
  readonly sources: readonly { readonly id: string; readonly name: string; readonly firstSeenAt: Instant }[];
  /** Every day whose list showed it, in order. */
  readonly listings: readonly Day[];
  readonly keyphrases: readonly {
    readonly key: string;
    readonly label: string;
    readonly surface: string;
    readonly origin: 'extracted' | 'source';
    readonly score: number;
    /** Papers that have it from the same origin. */
    readonly papers: number;
    readonly spans: readonly Span[];
  }[];
  readonly matches: readonly {
    readonly topicId: string;
    readonly via: string | null;
    readonly spans: readonly (Span & { readonly alias: string })[];
  }[];
  /** In order of time. */
  readonly observations: readonly Observation[];
}

async function keyphrasesOf(db: Db, id: number): Promise<StoredPaper['keyphrases']> {
  const rows = await db
    .selectFrom('paper_keyphrase as own')
    .innerJoin('keyphrase', 'keyphrase.id', 'own.keyphrase_id')
    .select(['keyphrase.merged as key', 'keyphrase.label', 'own.surface', 'own.origin', 'own.score', 'own.spans'])
    .select((eb) =>
      eb
        .selectFrom('keyphrase as same')
        .innerJoin('paper_keyphrase as other', 'other.keyphrase_id', 'same.id')
        .select(sql<number>`cast(count(distinct other.paper_id) as integer)`.as('n'))
        .whereRef('same.merged', '=', 'keyphrase.merged')
        .whereRef('other.origin', '=', 'own.origin')
        .as('papers'),
    )
    .where('own.paper_id', '=', id)
    .orderBy('own.position')
    .execute();
  // Of synonyms that a paper has side by side the first stands for all.
  const first = new Map(rows.map((row) => [`${row.origin} ${row.key}`, row] as const).reverse());
  return rows
    .filter((row) => first.get(`${row.origin} ${row.key}`) === row)
    .map((row) => ({ ...row, papers: row.papers ?? 0, spans: JSON.parse(row.spans) }));
}

async function matchesOf(db: Db, id: number): Promise<StoredPaper['matches']> {
  const rows = await db
    .selectFrom('paper_topic')
    .leftJoin('topic', 'topic.id', 'topic_id')
    .select(['topic_id as topicId', 'via', 'spans'])
    .where('paper_id', '=', id)
    .orderBy('topic.position', (order) => order.asc().nullsLast())
    .orderBy('topic_id')
    .execute();
  return rows.map((row) => ({ ...row, spans: JSON.parse(row.spans) }));
}

const fieldSources = (origins: Origins): StoredPaper['fieldSources'] =>
  Object.fromEntries(Object.entries(origins).map(([field, { sourceId }]) => [field, sourceId]));

/** The row of a paper by its key, or by one that it had before. */
async function byKey(db: Db, key: string) {
  const paper = await db.selectFrom('paper').selectAll().where('key', '=', key).executeTakeFirst();
  if (paper !== undefined) return paper;
  return db
    .selectFrom('former_key')
    .innerJoin('paper', 'paper.id', 'former_key.paper_id')
    .selectAll('paper')
    .where('former_key.key', '=', key)
    .executeTakeFirst();
}

/** All that is stored of the paper with a key, or that had it before; undefined where there is none. A dozen small queries. */
export async function getPaper(db: Db, key: string): Promise<StoredPaper | undefined> {
  const paper = await byKey(db, key);
  const [row] = paper === undefined ? [] : await rowsOfPapers(db, [paper.id]);
  if (paper === undefined || row === undefined) return undefined;
  const { id } = paper;
  const text = await db.selectFrom('paper_text').selectAll().where('paper_id', '=', id).executeTakeFirst();
  const categories = await db
    .selectFrom('paper_category')
    .select('category')
    .where('paper_id', '=', id)
    .orderBy('position')
    .execute();
  const keywords = await db
    .selectFrom('paper_keyword')
    .select('keyword')
    .where('paper_id', '=', id)
    .orderBy('position')
    .execute();
  const sources = await db
    .selectFrom('paper_source')
    .innerJoin('source', 'source.id', 'source_id')
    .select(['id', 'name', 'first_seen_at as firstSeenAt'])
    .where('paper_id', '=', id)
    .orderBy('first_seen_at')
    .orderBy('id')
    .execute();
  const listings = await db
    .selectFrom('listing')
    .select('day')
    .distinct()
    .where('paper_id', '=', id)
    .orderBy('day')
    .execute();
  const observations = await db
    .selectFrom('observation')
    .select(['observed_at as observedAt', 'upvotes', 'comments', 'stars'])
    .where('paper_id', '=', id)
    .orderBy('observed_at')
    .execute();
  const content = {
    title: row.title,
    authorCount: row.authorCount,
    organization: row.organization,
    publishedOn: row.publishedOn,
    abstract: text?.abstract ?? '',
    authors: (await authorsOfPapers(db, [id])).get(id) ?? [],
    categories: categories.map(({ category }) => category),
    keywords: keywords.map(({ keyword }) => keyword),
    githubRepo: paper.github_repo,
    projectPage: paper.project_page,
    doi: paper.doi,
    updatedOn: paper.updated_on,
    version: paper.version,
    journalRef: text?.journal_ref ?? null,
    authorComment: text?.author_comment ?? null,
    truncated: paper.truncated === 1,
  };
  return {
    ...content,
    ...row,
    arxivId: paper.arxiv_id,
    allAuthors: content.authors,
    fieldSources: fieldSources(decodeOrigins(paper.origins, content)),
    sources,
    listings: listings.map(({ day }) => day),
    keyphrases: await keyphrasesOf(db, id),
    matches: await matchesOf(db, id),
    observations,
  };
}

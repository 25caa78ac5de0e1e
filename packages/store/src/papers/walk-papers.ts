import { groupBy } from '@papertide/core';
import type { PaperFilter } from '@papertide/core/query';
import type { Db } from '../store.ts';
import { wherePapers } from '../where-papers.ts';
import { authorsOfPapers, categoriesOfPapers, rowsOfPapers, type StoredPaperRow } from './paper-rows.ts';

/** A paper with all that files show of it. */
export interface ExportedPaper extends StoredPaperRow {
  readonly arxivId: string | null;
  readonly allAuthors: readonly string[];
  readonly categories: readonly string[];
  /** Labels of its keyphrases, extracted or given by a source, best first. */
  readonly keyphrases: readonly string[];
  readonly githubRepo: string | null;
  readonly projectPage: string | null;
}

/** The most papers that a page of a walk holds. */
const largestPage = 2_000;

/**
 * The papers that match, page by page in the order in which they were first written: at most `limit` (2,000 at most)
 * after the position `after` (`null` starts), and the position to go on from, `null` at the end. The walk stays true
 * while papers are written.
 */
export async function walkPapers(
  db: Db,
  filter: PaperFilter,
  after: number | null,
  limit: number,
): Promise<{ readonly rows: ExportedPaper[]; readonly next: number | null }> {
  const size = Math.min(limit, largestPage);
  const papers = await db
    .selectFrom('paper')
    .select(['paper.id', 'paper.arxiv_id', 'paper.github_repo', 'paper.project_page'])
    .where('paper.id', '>', after ?? 0)
    .where(wherePapers(db, filter))
    .orderBy('paper.id')
    .limit(size)
    .execute();
  if (papers.length === 0) return { rows: [], next: null };
  const ids = papers.map(({ id }) => id);
  const rows = await rowsOfPapers(db, ids);
  const authors = await authorsOfPapers(db, ids);
  const categories = await categoriesOfPapers(db, ids);
  const keyphrases = groupBy(
    await db
      .selectFrom('paper_keyphrase')
      .innerJoin('keyphrase', 'keyphrase.id', 'keyphrase_id')
      .select(['paper_id', 'label'])
      .where('paper_id', 'in', ids)
      .orderBy('paper_id')
      .orderBy('position')
      .execute(),
    (row) => row.paper_id,
  );
  return {
    rows: papers.flatMap(({ id, arxiv_id, github_repo, project_page }, i) => {
      const row = rows[i];
      if (row === undefined) return [];
      return {
        ...row,
        arxivId: arxiv_id,
        allAuthors: authors.get(id) ?? [],
        categories: categories.get(id) ?? [],
        keyphrases: [...new Set((keyphrases.get(id) ?? []).map(({ label }) => label))],
        githubRepo: github_repo,
        projectPage: project_page,
      };
    }),
    next: papers.length < size ? null : (ids.at(-1) ?? null),
  };
}

import type { Cell } from '@papertide/core/export';
import { type ExportedPaper, walkPapers } from '@papertide/store';
import type { Context } from '../context.ts';
import { readCorpus } from './corpus.ts';
import { type ExportQuery, encodeExport } from './export-query.ts';
import type { ExportTable } from './export-table.ts';

/** Papers read at a time. */
const pageSize = 1000;

const columns = [
  ...['key', 'arxiv_id', 'title', 'authors', 'published_on', 'listed_on', 'upvotes', 'comments', 'stars'],
  ...['observed_at', 'topics', 'keyphrases', 'url'],
];

/** Lists in a cell are separated by this. */
const separator = '; ';

function cellsOf(paper: ExportedPaper): Cell[] {
  const { key, arxivId, title, allAuthors, publishedOn, listedOn, upvotes, comments, stars, observedAt } = paper;
  return [
    ...[key, arxivId, title, allAuthors.join(separator), publishedOn, listedOn, upvotes, comments, stars, observedAt],
    ...[paper.topics.join(separator), paper.keyphrases.join(separator)],
    arxivId === null ? paper.projectPage : `https://arxiv.org/abs/${arxivId}`,
  ];
}

async function* pagesOf(ctx: Context, query: ExportQuery & { what: 'papers' }): AsyncGenerator<Cell[][], void> {
  let after: number | null = null;
  do {
    const page: Awaited<ReturnType<typeof walkPapers>> = await walkPapers(
      ctx.store.read,
      query.filter,
      after,
      pageSize,
    );
    yield page.rows.map(cellsOf);
    after = page.next;
  } while (after !== null);
}

/** Every paper of a filter, in the order in which they came, walked by key so that it stays true while papers are written. */
export async function exportPapers(ctx: Context, query: ExportQuery & { what: 'papers' }): Promise<ExportTable> {
  const { provenance } = await readCorpus(ctx);
  return { name: 'papers', query: encodeExport(query), provenance, columns, pages: () => pagesOf(ctx, query) };
}

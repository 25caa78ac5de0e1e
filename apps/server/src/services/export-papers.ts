import type { Cell } from '@papertide/core/export';
import { everyPaper, type PaperFilter } from '@papertide/core/query';
import { type ExportedPaper, walkPapers } from '@papertide/store';
import type { Context } from '../context.ts';
import { answer } from './answer.ts';
import { readCorpus } from './corpus.ts';
import { encodeExport, type PapersSelection } from './export-query.ts';
import type { ExportTable } from './export-table.ts';
import { papersBehind } from './papers-behind.ts';

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

async function* pagesOf(
  ctx: Context,
  filter: PaperFilter,
  only: ReadonlySet<string> | null,
): AsyncGenerator<Cell[][], void> {
  let after: number | null = null;
  do {
    const page: Awaited<ReturnType<typeof walkPapers>> = await walkPapers(ctx.store.read, filter, after, pageSize);
    yield page.rows.filter(({ key }) => only === null || only.has(key)).map(cellsOf);
    after = page.next;
  } while (after !== null);
}

/** The keys of the papers behind a mark. */
async function keysBehind(ctx: Context, query: { filter: PaperFilter } & NonNullable<PapersSelection['behind']>) {
  const { keys } = await answer(ctx, 'keys behind', query, async (corpus, ctx, query) => ({
    keys: (await papersBehind(ctx, corpus, query)).map(({ key }) => key),
  }));
  return new Set(keys);
}

/** Every paper of a filter, or those of them behind a mark, in the order in which they came, walked by key so that it stays true while papers are written. */
export async function exportPapers(ctx: Context, query: PapersSelection): Promise<ExportTable> {
  const { filter, behind } = query;
  const { provenance } = await readCorpus(ctx);
  const only = behind === undefined ? null : await keysBehind(ctx, { filter, ...behind });
  // An age may be one of all papers, whatever the filter: its keys decide alone.
  const walked = behind?.mark.kind === 'age' ? everyPaper : filter;
  return { name: 'papers', query: encodeExport(query), provenance, columns, pages: () => pagesOf(ctx, walked, only) };
}

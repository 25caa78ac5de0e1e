import type { Day } from '@papertide/core';
import { clearTombstones, findCheckpoint, saveCheckpoint } from '@papertide/store';
import type { IngestContext } from '../../context.ts';
import type { SourceClient } from '../../http/source-client.ts';
import { stopIfAborted } from '../../ingest-error.ts';
import type { Harvest } from '../../pipeline/harvest.ts';
import type { DriftWatch } from '../drift.ts';
import { sourceRanks } from '../ranks.ts';
import { findKeptPage, forgetPage, keepPage, nameOfPage } from './kept-page.ts';
import { parseEntry } from './parse-feed.ts';
import { type Page, readPage } from './read-page.ts';
import { submittedDate, type Window, wordsForWindow } from './window.ts';

/** What the windows of a run have in common. */
export interface WindowReader {
  readonly ctx: IngestContext;
  readonly run: Harvest;
  readonly client: SourceClient;
  readonly drift: DriftWatch;
  /** Pages that were read since a field was last found to be missing, with their totals. */
  readonly pages: Map<string, number>;
  /** The days that are asked for: windows touch the minute after the last one, whose papers are left to whoever asks for it. */
  readonly days: { readonly from: Day; readonly to: Day };
  /** What is searched for in every window. */
  readonly query: string;
  readonly pageSize: number;
  /** The most results of one query that arXiv gives: past them it fails. */
  readonly mostResults: number;
  /** Units done so far, as the run's record counts them. */
  readonly done: () => number;
}

/** What became of a window: `split` where it holds too much for one query, else what is missing, `null` where nothing is. */
export type WindowOutcome = { readonly split: true } | { readonly split: false; readonly missing: string | null };

/** How often a window is read before what is missing stays missing. */
const passes = 2;

/**
 * Reads a window page by page, each page written with the checkpoint behind it. It is whole once as many different papers
 * were seen as the source says there are; a window that is not is read once more from its start. Order is never relied on.
 * A window that was cut off goes on at its checkpoint; pages known from before are asked for only if they have changed.
 */
export async function readWindow(reader: WindowReader, window: Window): Promise<WindowOutcome> {
  const query = `${reader.query} AND ${submittedDate(window)}`;
  const seen = new Set<string>();
  let total = 0;
  for (let pass = 1; pass <= passes; pass++) {
    const start = pass === 1 ? await resume(reader, query, seen) : 0;
    const read = await readPages(reader, { window, query, seen, start, fresh: pass > 1 });
    if (read.total > reader.mostResults) return { split: true };
    total = read.total;
    if (seen.size >= total) return { split: false, missing: null };
  }
  return { split: false, missing: `${seen.size} of ${total} papers came` };
}

/** The place where a window that was cut off goes on, with what was seen before it; 0 where nothing is known of it. */
async function resume({ ctx, pageSize }: WindowReader, query: string, seen: Set<string>): Promise<number> {
  const position = Number((await findCheckpoint(ctx.store.write, 'arxiv', query)) ?? 0);
  const ids: string[] = [];
  while (ids.length < position) {
    const name = nameOfPage({ query, start: ids.length, size: pageSize, fresh: false });
    const page = await findKeptPage(ctx.store.write, name);
    if (page === null || page.ids.length === 0) return 0;
    ids.push(...page.ids);
  }
  for (const id of ids) seen.add(id);
  return ids.length;
}

interface Pass {
  readonly window: Window;
  readonly query: string;
  readonly seen: Set<string>;
  readonly start: number;
  readonly fresh: boolean;
}

/** Reads a window from `start` to its end, or to a page that brings nothing new. */
async function readPages(
  reader: WindowReader,
  { window, query, seen, start: first, fresh }: Pass,
): Promise<{ total: number }> {
  const { ctx, client, run, pageSize, mostResults } = reader;
  for (let start = first; ; ) {
    stopIfAborted(ctx.signal);
    run.say(`${wordsForWindow(window)}, from result ${start + 1}`);
    const page = await readPage(ctx, client, { query, start, size: pageSize, fresh }, run.say);
    if (page.total > mostResults) return { total: page.total };
    const before = seen.size;
    for (const id of page.ids) seen.add(id);
    start += page.ids.length;
    const isLast = page.ids.length === 0 || seen.size === before || start >= page.total;
    await writePage(reader, page, { query, next: isLast ? 0 : start });
    if (isLast) return { total: page.total };
  }
}

/**
 * Writes a page. It is kept, to be trusted while it has not changed, only where it is whole and none of its entries was
 * rejected; once the format has changed no page of the run is, for a mended answer may come with the same tag.
 */
async function writePage(
  reader: WindowReader,
  page: Page,
  at: { readonly query: string; readonly next: number },
): Promise<void> {
  const { drift, pages } = reader;
  const parsed = page.entries?.map(parseEntry) ?? [];
  for (const each of parsed) drift.add(each);
  const { from, to } = reader.days;
  const papers = parsed
    .flatMap((each) => each.paper ?? [])
    .filter(({ paper: { publishedOn: day } }) => day === null || (day >= from && day <= to));
  const rejects = parsed.flatMap((each) => each.rejected ?? []);
  const hasDrifted = drift.report() !== null;
  pages.set(page.name, page.total);
  await reader.run.write({
    papers,
    rejects,
    rank: sourceRanks.arxiv,
    done: reader.done(),
    seen: page.ids.length,
    also: async (trx) => {
      await clearTombstones(
        trx,
        papers.map(({ paper }) => paper.key),
      );
      if (hasDrifted) for (const [name, total] of pages) await forgetPage(trx, name, total);
      else if (!page.isWhole || rejects.length > 0) await forgetPage(trx, page.name, page.total);
      else if (page.entries !== null) await keepPage(trx, page.name, page);
      await saveCheckpoint(trx, 'arxiv', at.query, String(at.next));
    },
  });
  if (hasDrifted) pages.clear();
}

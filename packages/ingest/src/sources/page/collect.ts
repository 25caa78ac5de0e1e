import type { RunRow } from '@papertide/core/query';
import type { IngestContext } from '../../context.ts';
import { IngestError } from '../../ingest-error.ts';
import type { Parsed } from '../../parsed.ts';
import { harvest } from '../../pipeline/harvest.ts';
import { markList } from '../../pipeline/mark-list.ts';
import { watchDrift } from '../drift.ts';
import { papersOf, rejectsOf } from '../file/parse-line.ts';
import { parseElement } from '../huggingface/parse-element.ts';
import { type InputFile, openInputFile, readWhole } from '../input-file.ts';
import { sourceRanks } from '../ranks.ts';
import { parseHtmlPage } from './html.ts';
import { parseListing } from './listing.ts';

const largestPage = 64 * 1024 * 1024;

/**
 * Collects a saved Hugging Face page: HTML with its embedded data, or the plain text of a listing, told apart by content.
 * Readings are as of the file's modification. An HTML page of one day also counts as that day's list. Throws an IngestError
 * before a run is recorded where the file is missing, empty, or no such page.
 */
export async function collectPage(ctx: IngestContext, { path }: { readonly path: string }): Promise<RunRow> {
  const file = await openInputFile(path);
  const observedAt = new Date(Math.min(file.modifiedAt.getTime(), Date.parse(ctx.now()))).toISOString();
  const { records, listedOn, rank } = await readPage(file, observedAt);
  const plan = { source: 'page', unit: 'page', trigger: 'hand', from: listedOn, to: listedOn, total: 1 } as const;
  return harvest(ctx, plan, async (run) => {
    const drift = watchDrift();
    for (const record of records) drift.add(record);
    const papers = papersOf(records);
    run.say(`${file.name}: ${papers.length} papers`);
    await run.write({
      papers,
      rejects: rejectsOf(records),
      rank,
      done: 1,
      also: async (trx) => {
        if (listedOn === null || papers.length === 0) return;
        const isOver = observedAt.slice(0, 10) > listedOn;
        await markList(trx, {
          sourceId: 'page',
          day: listedOn,
          state: isOver ? 'complete' : 'incomplete',
          papers: papers.length,
          reason: isOver ? null : 'the page was saved before the day was over',
          runId: run.runId,
          at: observedAt,
        });
      },
    });
    const changed = rank === sourceRanks.listing ? null : drift.report();
    return changed === null
      ? { state: 'complete', error: null }
      : { state: 'incomplete', error: `schema-drift: ${changed}` };
  });
}

interface Page {
  readonly records: readonly Parsed[];
  readonly listedOn: string | null;
  readonly rank: number;
}

async function readPage(file: InputFile, observedAt: string): Promise<Page> {
  if (file.kind === 'json-lines' || file.kind === 'json-array') {
    throw new IngestError('wrong-file-type', `${file.name} is JSON, not a page`, {
      hint: 'Use "collect file" for it.',
    });
  }
  const text = await readWhole(file, largestPage);
  if (file.kind === 'text') {
    const records = parseListing(text, { observedAt });
    if (records.length > 0) return { records, listedOn: null, rank: sourceRanks.listing };
  } else {
    const page = parseHtmlPage(text);
    if (page !== null) {
      const { elements, listedOn } = page;
      return {
        records: elements.map((element) => parseElement(element, { listedOn, observedAt })),
        listedOn,
        rank: sourceRanks.page,
      };
    }
  }
  throw new IngestError('wrong-file-type', `${file.name} is not a Daily Papers page`, {
    hint: 'Save huggingface.co/papers from the browser as HTML, or copy its text.',
  });
}

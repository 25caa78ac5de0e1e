import type { SourcedPaper } from '@papertide/core';
import { type Db, findCheckpoint, type SourceId, saveCheckpoint } from '@papertide/store';
import type { IngestContext } from '../context.ts';
import { stopIfAborted } from '../ingest-error.ts';
import type { Rejected } from '../parsed.ts';
import type { Batch } from './batch.ts';
import type { Harvest } from './harvest.ts';

/** What one item of a file gives: a line, a row, a record. */
export interface Item {
  /** From 1, ascending. */
  readonly number: number;
  readonly papers: readonly SourcedPaper[];
  readonly rejects: readonly Rejected[];
  /** Written in the item's transaction beside its papers. */
  readonly also?: ((trx: Db) => Promise<void>) | undefined;
}

export interface ItemSource {
  readonly sourceId: SourceId;
  readonly rank: number;
  /** Names the input: an interrupted run goes on after the last item that it wrote of the same input. */
  readonly fingerprint: string;
  /** The items after a number, in order. */
  readonly items: (after: number) => AsyncIterable<Item>;
  /** Bytes of the input read so far. */
  readonly bytesRead: () => number;
  /** The item in words: "papers.jsonl, line 12". */
  readonly say: (number: number) => string;
}

const batchPapers = 500;
const batchItems = 1_000;
/** Items that give nothing are passed over, so many before the place is kept. */
const longestStretch = 20_000;

/**
 * Writes the items of a file in batches of some 500 papers, in bounded memory whatever their number. Each batch is one
 * transaction with the number of its last item, so that a run can be stopped or killed anywhere and run again; a finished
 * input starts anew. While a batch is written, the next one is enriched: a batch is held back until the next one is read.
 */
export async function writeItems(ctx: IngestContext, run: Harvest, source: ItemSource): Promise<void> {
  const { sourceId, rank, fingerprint } = source;
  const resumeAfter = Number((await findCheckpoint(ctx.store.write, sourceId, fingerprint)) ?? 0);
  let items: Item[] = [];
  let papers: SourcedPaper[] = [];
  let held: Batch | null = null;
  let written = resumeAfter;

  const flush = async (position: number): Promise<void> => {
    const [batch, batchOfItems] = [papers, items];
    run.foresee(batch);
    if (held !== null) await run.write(held);
    held = {
      papers: batch,
      rejects: batchOfItems.flatMap(({ rejects }) => rejects),
      rank,
      done: source.bytesRead(),
      also: async (trx) => {
        for (const { also } of batchOfItems) await also?.(trx);
        await saveCheckpoint(trx, sourceId, fingerprint, String(position));
      },
    };
    items = [];
    papers = [];
    written = position;
  };

  for await (const item of source.items(resumeAfter)) {
    stopIfAborted(ctx.signal);
    if (item.papers.length > 0 || item.rejects.length > 0 || item.also !== undefined) items.push(item);
    papers.push(...item.papers);
    run.say(source.say(item.number));
    const isFull = papers.length >= batchPapers || items.length >= batchItems;
    if (isFull || item.number - written >= longestStretch) await flush(item.number);
  }
  await flush(0);
  if (held !== null) await run.write(held);
}

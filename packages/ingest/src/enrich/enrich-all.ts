import { setImmediate as nextTurn } from 'node:timers/promises';
import { taxonomy } from '@papertide/core/topics';
import {
  countAwaitingEnrichment,
  type Enrichment,
  listForEnrichment,
  refreshFrequencies,
  saveStarterSynonyms,
  saveTaxonomy,
  transact,
  writeEnrichment,
} from '@papertide/store';
import type { IngestContext } from '../context.ts';
import { stopIfAborted } from '../ingest-error.ts';
import { throttleProgress } from '../pipeline/progress.ts';
import { enrich } from './enrich.ts';
import { ENRICHMENT_VERSION } from './version.ts';

/** Papers to a transaction. */
const pageSize = 100;

export interface EnrichOptions {
  /** Enriches every paper, whatever its version. */
  readonly force?: boolean;
  /** Hears after each page how many papers are done, and of how many. */
  readonly onPage?: (done: number, total: number) => void;
}

/**
 * Enriches all papers whose enrichment is of another version than ours, or with `force` all papers, page by page, each in
 * one transaction; stopping and calling again goes on where it stopped (with `force` from the start). Returns how many
 * papers it enriched.
 */
export async function enrichAll(
  ctx: IngestContext,
  { force = false, onPage }: EnrichOptions = {},
): Promise<{ papers: number }> {
  const { store } = ctx;
  // No paper has the version '', so that asking for papers of another version gives all of them.
  const version = force ? '' : ENRICHMENT_VERSION;
  await transact(store.write, (trx) => saveTaxonomy(trx, taxonomy));
  await saveStarterSynonyms(store.write);
  await refreshFrequencies(store.write);
  const total = await countAwaitingEnrichment(store.write, version);
  const emit = throttleProgress(ctx.onProgress);
  let papers = 0;
  let after = 0;
  for (;;) {
    stopIfAborted(ctx.signal);
    const page = await listForEnrichment(store.write, version, after, pageSize);
    const last = page.at(-1);
    emit({ ...idle, state: last === undefined ? 'complete' : 'running', done: papers, total, papersSeen: papers });
    if (last === undefined) return { papers };
    const rows: { id: number; enrichment: Enrichment }[] = [];
    for (const { id, ...text } of page) {
      rows.push({ id, enrichment: enrich(text) });
      if (rows.length % 16 === 0) await nextTurn();
    }
    await transact(store.write, (trx) => writeEnrichment(trx, rows));
    papers += rows.length;
    after = last.id;
    onPage?.(papers, total);
  }
}

/** What an enrichment tells of itself beside its counts: it is no run and reads no source. */
const idle = {
  runId: 0,
  source: 'enrich',
  unit: 'paper',
  papersNew: 0,
  rejects: 0,
  doing: 'extracting keyphrases and topics',
  error: null,
} as const;

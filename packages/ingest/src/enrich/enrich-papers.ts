import { setImmediate as nextTurn } from 'node:timers/promises';
import type { PaperRecord, SourcedPaper } from '@papertide/core';
import type { EnrichedPaper } from '@papertide/store';
import { type Enrichment, enrich } from './enrich.ts';
import { enrichInThreads } from './enrichment-threads.ts';

/** Papers enriched before others get a turn: about 20 ms of work. */
const perTurn = 16;

/** Fewer papers are enriched sooner than a thread starts. */
const worthThreads = 200;

/** Enrichments, under way or done, by the record they are worked out from. */
export type KnownEnrichments = WeakMap<PaperRecord, Promise<Enrichment>>;

async function here(records: readonly PaperRecord[]): Promise<Enrichment[]> {
  const enrichments: Enrichment[] = [];
  for (const [i, record] of records.entries()) {
    if (i % perTurn === perTurn - 1) await nextTurn();
    enrichments.push(enrich(record));
  }
  return enrichments;
}

/**
 * Begins to enrich the papers that are not in `known`, each record once: many of them in threads of their own, so that the
 * caller can write other papers meanwhile; a few here, letting the rest of the process work in between. What fails is
 * heard by whoever asks for the paper.
 */
export function beginEnriching(papers: readonly SourcedPaper[], known: KnownEnrichments): void {
  const records = [...new Set(papers.map(({ paper }) => paper))].filter((record) => !known.has(record));
  const all = (records.length < worthThreads ? here : enrichInThreads)(records);
  all.catch(() => {});
  for (const [i, record] of records.entries()) {
    const one = all.then((enrichments) => enrichments[i] as Enrichment);
    one.catch(() => {});
    known.set(record, one);
  }
}

/** The papers with their enrichments, in order; those that are not in `known` are enriched first. */
export async function enrichPapers(papers: readonly SourcedPaper[], known: KnownEnrichments): Promise<EnrichedPaper[]> {
  beginEnriching(papers, known);
  return Promise.all(
    papers.map(async (each) => ({ ...each, enrichment: (await known.get(each.paper)) ?? enrich(each.paper) })),
  );
}

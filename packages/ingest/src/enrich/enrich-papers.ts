import { setImmediate as nextTurn } from 'node:timers/promises';
import type { PaperRecord, SourcedPaper } from '@papertide/core';
import { type Db, type EnrichedPaper, type Enrichment, unchangedRecords } from '@papertide/store';
import { enrich } from './enrich.ts';
import { enrichInThreads } from './enrichment-threads.ts';
import { ENRICHMENT_VERSION } from './version.ts';

/** Papers enriched before others get a turn: about 20 ms of work. */
const perTurn = 16;

/** Fewer papers are enriched sooner than a thread starts. */
const worthThreads = 100;

/**
 * Enrichments, under way or done, by the record they are worked out from; `null` for one that is stored as it is already.
 */
export type KnownEnrichments = WeakMap<PaperRecord, Promise<Enrichment | null>>;

async function here(records: readonly PaperRecord[]): Promise<Enrichment[]> {
  const enrichments: Enrichment[] = [];
  for (const [i, record] of records.entries()) {
    if (i % perTurn === perTurn - 1) await nextTurn();
    enrichments.push(enrich(record));
  }
  return enrichments;
}

/** The enrichments of what the store does not have yet: of many in threads of their own, of a few here. */
async function enrichNew(db: Db, records: readonly PaperRecord[]): Promise<Map<PaperRecord, Enrichment>> {
  const unchanged = await unchangedRecords(db, records, ENRICHMENT_VERSION);
  const fresh = records.filter((record) => !unchanged.has(record));
  const enrichments = await (fresh.length < worthThreads ? here : enrichInThreads)(fresh);
  return new Map(enrichments.map((enrichment, i) => [fresh[i] as PaperRecord, enrichment]));
}

/**
 * Begins to enrich the papers that are not in `known`, each record once, so that the caller can write other papers
 * meanwhile. What fails is heard by whoever asks for the paper.
 */
export function beginEnriching(db: Db, papers: readonly SourcedPaper[], known: KnownEnrichments): void {
  const records = [...new Set(papers.map(({ paper }) => paper))].filter((record) => !known.has(record));
  const all = enrichNew(db, records);
  all.catch(() => {});
  for (const record of records) {
    const one = all.then((enrichments) => enrichments.get(record) ?? null);
    one.catch(() => {});
    known.set(record, one);
  }
}

/** The papers with their enrichments, in order; those that are not in `known` are enriched first. */
export async function enrichPapers(
  db: Db,
  papers: readonly SourcedPaper[],
  known: KnownEnrichments,
): Promise<EnrichedPaper[]> {
  beginEnriching(db, papers, known);
  return Promise.all(papers.map(async (each) => ({ ...each, enrichment: (await known.get(each.paper)) ?? null })));
}

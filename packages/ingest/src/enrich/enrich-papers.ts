import { setImmediate as nextTurn } from 'node:timers/promises';
import type { PaperRecord, SourcedPaper } from '@papertide/core';
import type { EnrichedPaper } from '@papertide/store';
import { type Enrichment, enrich } from './enrich.ts';

/** Papers enriched before others get a turn: about 20 ms of work. */
const perTurn = 16;

/** Enrichments by the record they were worked out from. */
export type KnownEnrichments = WeakMap<PaperRecord, Enrichment>;

/** Enriches papers in order, each record once, letting the rest of the process work in between. */
export async function enrichPapers(papers: readonly SourcedPaper[], known: KnownEnrichments): Promise<EnrichedPaper[]> {
  const enriched: EnrichedPaper[] = [];
  for (const [i, each] of papers.entries()) {
    if (i % perTurn === perTurn - 1) await nextTurn();
    const enrichment = known.get(each.paper) ?? enrich(each.paper);
    known.set(each.paper, enrichment);
    enriched.push({ ...each, enrichment });
  }
  return enriched;
}

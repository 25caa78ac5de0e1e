import { setImmediate as nextTurn } from 'node:timers/promises';
import type { SourcedPaper } from '@papertide/core';
import type { EnrichedPaper } from '@papertide/store';
import { enrich } from './enrich.ts';

/** Papers enriched before others get a turn: about 20 ms of work. */
const perTurn = 16;

/** Enriches papers in order, letting the rest of the process work in between. */
export async function enrichPapers(papers: readonly SourcedPaper[]): Promise<EnrichedPaper[]> {
  const enriched: EnrichedPaper[] = [];
  for (const [i, each] of papers.entries()) {
    if (i % perTurn === perTurn - 1) await nextTurn();
    enriched.push({ ...each, enrichment: enrich(each.paper) });
  }
  return enriched;
}

import { setImmediate as nextTurn } from 'node:timers/promises';
import { taxonomy } from '@papertide/core/topics';
import { listForEnrichment, saveTaxonomy, transact, writeEnrichment } from '@papertide/store';
import type { IngestContext } from '../context.ts';
import { stopIfAborted } from '../ingest-error.ts';
import { type Enrichment, enrich } from './enrich.ts';
import { ENRICHMENT_VERSION } from './version.ts';

/** Papers to a transaction. */
const pageSize = 100;

/**
 * Enriches all papers whose enrichment is of another version than ours, or with `force` all papers, page by page, each in
 * one transaction; stopping and calling again goes on where it stopped (with `force` from the start). Returns how many
 * papers it enriched.
 */
export async function enrichAll(
  ctx: IngestContext,
  { force = false }: { readonly force?: boolean } = {},
): Promise<{ papers: number }> {
  const { store } = ctx;
  await transact(store.write, (trx) => saveTaxonomy(trx, taxonomy));
  let papers = 0;
  let after = 0;
  for (;;) {
    stopIfAborted(ctx.signal);
    // No paper has the version '', so that asking for papers of another version gives all of them.
    const page = await listForEnrichment(store.write, force ? '' : ENRICHMENT_VERSION, after, pageSize);
    const last = page.at(-1);
    if (last === undefined) return { papers };
    const rows: { id: number; enrichment: Enrichment }[] = [];
    for (const { id, ...text } of page) {
      rows.push({ id, enrichment: enrich(text) });
      if (rows.length % 16 === 0) await nextTurn();
    }
    await transact(store.write, (trx) => writeEnrichment(trx, rows));
    papers += rows.length;
    after = last.id;
  }
}

import { mergePapers } from '@papertide/core';
import { contentHash, sameText } from './content.ts';
import { type Draft, listingId } from './draft.ts';

/** Of two papers that are one, the one to keep: with an arXiv id rather than without, then the first stored. */
export function keptOf(a: Draft, b: Draft): { readonly kept: Draft; readonly gone: Draft } {
  const aFirst = (a.now.arxivId === null) === (b.now.arxivId === null) ? a.id < b.id : a.now.arxivId !== null;
  return aFirst ? { kept: a, gone: b } : { kept: b, gone: a };
}

/**
 * Takes into a draft all that is known of another paper that turned out to be the same: its description by the rule of
 * `mergePapers`, its sources, listings and readings. The other one is the caller's to delete.
 */
export function absorb(kept: Draft, gone: Draft): void {
  const merged = mergePapers(kept.now, gone.now);
  const enrichment = [kept, gone].find(({ now }) => sameText(merged.content, now.content));
  kept.now = {
    ...kept.now,
    ...merged,
    hash: contentHash(merged.content),
    enrichmentVersion: enrichment === kept ? kept.now.enrichmentVersion : null,
  };
  for (const [sourceId, seenAt] of gone.sources) {
    if (kept.sources.has(sourceId)) continue;
    kept.sources.set(sourceId, seenAt);
    kept.added.sources.push({ sourceId, seenAt });
  }
  for (const { sourceId, day } of gone.listings.values()) {
    if (kept.listings.has(listingId(sourceId, day))) continue;
    kept.listings.set(listingId(sourceId, day), { sourceId, day });
    kept.added.listings.push({ sourceId, day });
  }
  for (const { sourceId, ...reading } of gone.readings) {
    if (kept.readings.some(({ observedAt }) => observedAt === reading.observedAt)) continue;
    kept.readings.push({ ...reading, sourceId });
    kept.added.readings.push({ ...reading, sourceId });
  }
  kept.absorbed.push(gone);
}

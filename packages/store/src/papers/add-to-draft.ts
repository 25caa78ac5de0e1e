import { type Instant, type Observation, titleKey } from '@papertide/core';
import type { SourceId } from '../source-id.ts';
import { contentHash, contentOf, mergeContent, sameText } from './content.ts';
import { type Draft, listingId, nothingAdded } from './draft.ts';
import type { EnrichedPaper } from './enriched-paper.ts';
import { isNewReading } from './readings.ts';

/** From where, how trusted and when a batch was read. */
export interface Origin {
  readonly sourceId: SourceId;
  /** Rank of the source's description: equal or higher overwrites. */
  readonly rank: number;
  readonly seenAt: Instant;
}

/** The draft of a paper that is not stored yet. */
export function newDraft(id: number, { paper, enrichment }: EnrichedPaper, from: Origin): Draft {
  const content = contentOf(paper);
  return {
    id,
    isNew: true,
    key: paper.key,
    arxivId: paper.arxivId,
    titleKey: titleKey(paper.title),
    content,
    rank: from.rank,
    hash: contentHash(content),
    enrichmentVersion: enrichment.version,
    firstSeenAt: from.seenAt,
    changedAt: from.seenAt,
    sources: new Set(),
    listings: new Set(),
    readings: [],
    added: { ...nothingAdded(), content: true, text: true, enrichment },
  };
}

function addContent(draft: Draft, paper: EnrichedPaper, from: Origin): void {
  const incoming = contentOf(paper.paper);
  const hash = contentHash(incoming);
  let isSameText = true;
  if (hash !== draft.hash) {
    const stored = draft.content;
    const merged = mergeContent(stored, draft.rank, incoming, from.rank);
    const mergedHash = contentHash(merged);
    isSameText = sameText(merged, incoming);
    if (mergedHash !== draft.hash) {
      if (!sameText(merged, stored)) {
        draft.added.text = true;
        draft.enrichmentVersion = null;
      }
      draft.content = merged;
      draft.hash = mergedHash;
      draft.titleKey = titleKey(merged.title);
      draft.changedAt = from.seenAt;
      draft.added.content = true;
    }
  }
  if (from.rank > draft.rank) {
    draft.rank = from.rank;
    draft.added.content = true;
  }
  if (isSameText && draft.enrichmentVersion !== paper.enrichment.version) {
    draft.enrichmentVersion = paper.enrichment.version;
    draft.added.enrichment = paper.enrichment;
  }
}

/** Readings to the second, so that one instant has one text. */
const toSecond = (reading: Observation): Observation => ({
  ...reading,
  observedAt: reading.observedAt.replace(/\.\d+Z$/, 'Z'),
});

/** Adds to a draft what a paper of the batch says that is not stored yet. */
export function addToDraft(draft: Draft, paper: EnrichedPaper, from: Origin): void {
  addContent(draft, paper, from);
  if (draft.arxivId === null && paper.paper.arxivId !== null) {
    draft.arxivId = paper.paper.arxivId;
    draft.key = paper.paper.key;
    draft.changedAt = from.seenAt;
    draft.added.content = true;
  }
  if (!draft.sources.has(from.sourceId)) {
    draft.sources.add(from.sourceId);
    draft.added.sources.push(from.sourceId);
  }
  if (paper.listedOn !== null && !draft.listings.has(listingId(from.sourceId, paper.listedOn))) {
    draft.listings.add(listingId(from.sourceId, paper.listedOn));
    draft.added.listings.push(paper.listedOn);
  }
  if (paper.observation !== null) {
    const reading = toSecond(paper.observation);
    if (isNewReading(reading, draft.readings)) {
      draft.readings.push(reading);
      draft.added.readings.push(reading);
    }
  }
}

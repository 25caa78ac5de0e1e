import { type Instant, type Observation, titleKey } from '@papertide/core';
import type { SourceId } from '../source-id.ts';
import { contentHash, contentOf, mergeContent, sameText } from './content.ts';
import { type Draft, listingId, nothingAdded } from './draft.ts';
import type { EnrichedPaper } from './enriched-paper.ts';
import { isNewReading } from './readings.ts';

/** From where, how trusted and when a batch was read. */
export interface Origin {
  readonly sourceId: SourceId;
  /** How far the source's description is to be trusted. */
  readonly rank: number;
  readonly seenAt: Instant;
}

const readAtOf = (paper: EnrichedPaper, from: Origin): Instant => paper.observation?.observedAt ?? from.seenAt;

/** The draft of a paper that is not stored yet. */
export function newDraft(id: number, enriched: EnrichedPaper, from: Origin): Draft {
  const { paper, enrichment } = enriched;
  const content = contentOf(paper);
  return {
    id,
    isNew: true,
    key: paper.key,
    arxivId: paper.arxivId,
    titleKey: titleKey(paper.title),
    content,
    rank: from.rank,
    contentAt: readAtOf(enriched, from),
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

/**
 * A description wins over the stored one where its source ranks higher, or as high and it was read at the same time or
 * later: what an old file says about a paper never replaces what was read since.
 */
function addContent(draft: Draft, paper: EnrichedPaper, from: Origin): void {
  const incoming = contentOf(paper.paper);
  const readAt = readAtOf(paper, from);
  const wins = from.rank > draft.rank || (from.rank === draft.rank && readAt >= draft.contentAt);
  const merged = mergeContent(draft.content, incoming, wins);
  const hash = contentHash(merged);
  if (hash !== draft.hash) {
    if (!sameText(merged, draft.content)) {
      draft.added.text = true;
      draft.enrichmentVersion = null;
    }
    draft.content = merged;
    draft.hash = hash;
    draft.titleKey = titleKey(merged.title);
    draft.changedAt = from.seenAt;
    draft.added.content = true;
  }
  if (wins) {
    if (from.rank > draft.rank) draft.added.content = true;
    draft.rank = from.rank;
    draft.contentAt = readAt;
  }
  if (draft.enrichmentVersion !== paper.enrichment.version && sameText(merged, incoming)) {
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

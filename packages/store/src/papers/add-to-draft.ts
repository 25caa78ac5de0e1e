import type { Instant, Observation } from '@papertide/core';
import type { SourceId } from '../source-id.ts';
import { type Content, contentHash, contentOf, mergeContent, recordHash, sameText } from './content.ts';
import { type Draft, listingId } from './draft.ts';
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
    stored: null,
    now: {
      key: paper.key,
      arxivId: paper.arxivId,
      content,
      hash: recordHash(paper),
      rank: from.rank,
      contentAt: readAtOf(enriched, from),
      enrichmentVersion: enrichment?.version ?? null,
    },
    enrichment,
    sources: new Set(),
    listings: new Set(),
    readings: [],
    added: { sources: [], listings: [], readings: [] },
  };
}

/** Whether a description is of an older arXiv version of the paper than the stored one. */
const isOlderVersion = (incoming: Content, stored: Content): boolean =>
  incoming.version !== null && stored.version !== null && incoming.version < stored.version;

/**
 * A description wins over the one before where its source ranks higher, or as high and it was read at the same time or
 * later: what an old file says about a paper never replaces what was read since, nor does an older version. Keyphrases and topics are taken where
 * they were worked out from the very text that the paper has now.
 */
function describe({ now, enrichment }: Draft, given: EnrichedPaper, from: Origin): Pick<Draft, 'now' | 'enrichment'> {
  const readAt = readAtOf(given, from);
  const isSame = recordHash(given.paper) === now.hash;
  const incoming = isSame ? now.content : contentOf(given.paper);
  const isLater = from.rank > now.rank || (from.rank === now.rank && readAt >= now.contentAt);
  const wins = isLater && !isOlderVersion(incoming, now.content);
  const content = isSame ? now.content : mergeContent(now.content, incoming, wins);
  const kept = isSame || sameText(content, now.content) ? now.enrichmentVersion : null;
  const fitting = isSame || sameText(content, incoming) ? given.enrichment : null;
  const isNamed = now.arxivId === null && given.paper.arxivId !== null;
  return {
    now: {
      key: isNamed ? given.paper.key : now.key,
      arxivId: isNamed ? given.paper.arxivId : now.arxivId,
      content,
      hash: isSame ? now.hash : contentHash(content),
      rank: wins ? from.rank : now.rank,
      contentAt: wins ? readAt : now.contentAt,
      enrichmentVersion: fitting?.version ?? kept,
    },
    enrichment: fitting ?? enrichment,
  };
}

/** Readings to the second, so that one instant has one text. */
const toSecond = (reading: Observation): Observation => ({
  ...reading,
  observedAt: reading.observedAt.replace(/\.\d+Z$/, 'Z'),
});

/** Adds to a draft what a paper of the batch says that is not stored yet. */
export function addToDraft(draft: Draft, paper: EnrichedPaper, from: Origin): void {
  const { now, enrichment } = describe(draft, paper, from);
  draft.now = now;
  draft.enrichment = enrichment;
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

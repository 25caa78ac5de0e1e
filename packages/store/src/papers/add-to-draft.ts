import { type FieldOrigin, fromOneSource, type Instant, mergePapers, type Observation } from '@papertide/core';
import type { SourceId } from '../source-id.ts';
import { contentHash, contentOf, recordHash, sameText } from './content.ts';
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

const originOf = (paper: EnrichedPaper, { sourceId, rank, seenAt }: Origin): FieldOrigin => ({
  sourceId,
  rank,
  readAt: paper.observation?.observedAt ?? seenAt,
});

/** The draft of a paper that is not stored yet. */
export function newDraft(id: number, enriched: EnrichedPaper, from: Origin): Draft {
  const { paper, enrichment } = enriched;
  return {
    id,
    stored: null,
    now: {
      key: paper.key,
      arxivId: paper.arxivId,
      ...fromOneSource(contentOf(paper), originOf(enriched, from)),
      hash: recordHash(paper),
      enrichmentVersion: enrichment?.version ?? null,
    },
    enrichment,
    sources: new Map(),
    listings: new Map(),
    readings: [],
    added: { sources: [], listings: [], readings: [] },
    absorbed: [],
  };
}

/**
 * What is said of a paper once another description of it is merged in, field by field (`mergePapers`). Keyphrases and
 * topics are taken where they were worked out from the very text that the paper has then.
 */
function describe({ now, enrichment }: Draft, given: EnrichedPaper, from: Origin): Pick<Draft, 'now' | 'enrichment'> {
  const incoming = contentOf(given.paper);
  const merged = mergePapers(now, fromOneSource(incoming, originOf(given, from)));
  const isSame = recordHash(given.paper) === now.hash;
  const kept = isSame || sameText(merged.content, now.content) ? now.enrichmentVersion : null;
  const fitting = isSame || sameText(merged.content, incoming) ? given.enrichment : null;
  const isNamed = now.arxivId === null && given.paper.arxivId !== null;
  return {
    now: {
      ...merged,
      key: isNamed ? given.paper.key : now.key,
      arxivId: isNamed ? given.paper.arxivId : now.arxivId,
      hash: isSame ? now.hash : contentHash(merged.content),
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
  const { sourceId, seenAt } = from;
  if (!draft.sources.has(sourceId)) {
    draft.sources.set(sourceId, seenAt);
    draft.added.sources.push({ sourceId, seenAt });
  }
  const day = paper.listedOn;
  if (day !== null && !draft.listings.has(listingId(sourceId, day))) {
    draft.listings.set(listingId(sourceId, day), { sourceId, day });
    draft.added.listings.push({ sourceId, day });
  }
  if (paper.observation !== null) {
    const reading = { ...toSecond(paper.observation), sourceId };
    if (isNewReading(reading, draft.readings)) {
      draft.readings.push(reading);
      draft.added.readings.push(reading);
    }
  }
}

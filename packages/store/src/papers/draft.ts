import type { Day, Instant, Observation } from '@papertide/core';
import type { SourceId } from '../source-id.ts';
import type { Content } from './content.ts';
import type { Enrichment } from './enriched-paper.ts';

/** A paper while a batch is written: what is stored, with what the batch adds to it. */
export interface Draft {
  readonly id: number;
  readonly isNew: boolean;
  key: string;
  arxivId: string | null;
  titleKey: string;
  content: Content;
  rank: number;
  contentAt: Instant;
  hash: string;
  enrichmentVersion: string | null;
  readonly firstSeenAt: Instant;
  changedAt: Instant;
  readonly sources: Set<SourceId>;
  /** `source` and `day` of each listing, as `listingId` joins them. */
  readonly listings: Set<string>;
  readonly readings: Observation[];
  /** What the batch adds. */
  readonly added: {
    content: boolean;
    /** Title or abstract changed: the search index must follow. */
    text: boolean;
    enrichment: Enrichment | null;
    readonly sources: SourceId[];
    readonly listings: Day[];
    readonly readings: Observation[];
  };
}

export const listingId = (sourceId: SourceId, day: Day): string => `${sourceId} ${day}`;

/** The first day whose list showed the paper. */
export function firstListing(draft: Draft): Day | null {
  let first: Day | null = null;
  for (const listing of draft.listings) {
    const day = listing.slice(-10);
    if (first === null || day < first) first = day;
  }
  return first;
}

/** Whether the batch changes anything of the paper. */
export function isTouched({ added }: Draft): boolean {
  return (
    added.content ||
    added.enrichment !== null ||
    added.sources.length > 0 ||
    added.listings.length > 0 ||
    added.readings.length > 0
  );
}

export const nothingAdded = (): Draft['added'] => ({
  content: false,
  text: false,
  enrichment: null,
  sources: [],
  listings: [],
  readings: [],
});

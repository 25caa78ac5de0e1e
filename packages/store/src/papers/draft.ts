import type { Day, Instant, Observation, Origins, PaperContent } from '@papertide/core';
import type { SourceId } from '../source-id.ts';
import { sameText } from './content.ts';
import type { Enrichment } from './enriched-paper.ts';
import { sameOrigins } from './origins.ts';

/** What is said of a paper, by all sources together. */
export interface Description {
  readonly key: string;
  readonly arxivId: string | null;
  readonly content: PaperContent;
  readonly origins: Origins;
  readonly hash: string;
  /** `null` where keyphrases and topics do not belong to the text any more. */
  readonly enrichmentVersion: string | null;
}

export interface Listing {
  readonly sourceId: SourceId;
  readonly day: Day;
}

export interface SourcedReading extends Observation {
  readonly sourceId: SourceId;
}

/** A paper while a batch is written: what is stored, with what the batch adds to it. */
export interface Draft {
  readonly id: number;
  /** `null` for a new paper. */
  readonly stored: (Description & { readonly firstSeenAt: Instant; readonly changedAt: Instant }) | null;
  now: Description;
  /** The latest keyphrases and topics that the batch has for the text as it is now. */
  enrichment: Enrichment | null;
  /** Each source that showed the paper, and when it first did. */
  readonly sources: Map<SourceId, Instant>;
  /** By `listingId`. */
  readonly listings: Map<string, Listing>;
  readonly readings: SourcedReading[];
  readonly added: {
    readonly sources: { readonly sourceId: SourceId; readonly seenAt: Instant }[];
    readonly listings: Listing[];
    readonly readings: SourcedReading[];
  };
  /** Papers that turned out to be this one; what they had is among its own. */
  readonly absorbed: Draft[];
}

export const listingId = (sourceId: SourceId, day: Day): string => `${sourceId} ${day}`;

/** The first day whose list showed the paper. */
export function firstListing(draft: Draft): Day | null {
  let first: Day | null = null;
  for (const { day } of draft.listings.values()) {
    if (first === null || day < first) first = day;
  }
  return first;
}

/** Whether what is said of the paper is not what is stored; a new paper is. */
export function isRedescribed({ stored, now }: Draft): boolean {
  return (
    stored === null || stored.hash !== now.hash || stored.key !== now.key || !sameOrigins(stored.origins, now.origins)
  );
}

/** Whether the text that is searched and enriched is not the stored one. */
export function isReworded({ stored, now }: Draft): boolean {
  return stored === null || !sameText(stored.content, now.content);
}

/** The keyphrases and topics to store; `null` where the stored ones are right or none belong to the text. */
export function newEnrichment(draft: Draft): Enrichment | null {
  const { stored, now, enrichment } = draft;
  if (enrichment === null || enrichment.version !== now.enrichmentVersion) return null;
  return stored?.enrichmentVersion === enrichment.version && !isReworded(draft) ? null : enrichment;
}

/** Whether the batch changes anything of the paper. */
export function isTouched(draft: Draft): boolean {
  const { added, absorbed } = draft;
  return (
    isRedescribed(draft) ||
    absorbed.length > 0 ||
    newEnrichment(draft) !== null ||
    added.sources.length > 0 ||
    added.listings.length > 0 ||
    added.readings.length > 0
  );
}

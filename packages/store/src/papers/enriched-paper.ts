import type { SourcedPaper } from '@papertide/core';
import type { Span } from '@papertide/core/query';

/** A keyphrase of a paper, best first: our own from the text, or a keyword that the source gave. */
export interface EnrichedKeyphrase {
  readonly key: string;
  readonly label: string;
  /** As the paper writes it. */
  readonly surface: string;
  readonly score: number;
  readonly spans: readonly Span[];
  readonly origin: 'extracted' | 'source';
}

/** A topic of a paper with the places that earned it. */
export interface EnrichedTopic {
  readonly topicId: string;
  readonly areaId: string;
  /** The narrower topic it was rolled up from. */
  readonly via: string | null;
  readonly spans: readonly (Span & { readonly alias: string })[];
}

/** What was worked out from a paper's title, abstract and keywords. */
export interface Enrichment {
  /** With which method and taxonomy. */
  readonly version: string;
  readonly keyphrases: readonly EnrichedKeyphrase[];
  readonly topics: readonly EnrichedTopic[];
  /** The words and phrases of the text that document frequencies count (`corpusKeys`). */
  readonly corpusKeys: readonly string[];
}

/** A paper as it is written: the source's record and what was worked out from it. */
export interface EnrichedPaper extends SourcedPaper {
  /** `null` where `unchangedRecords` says that the store has it. */
  readonly enrichment: Enrichment | null;
}

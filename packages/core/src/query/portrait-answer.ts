import type { Day } from '../paper.ts';
import type { StandoutAnswer } from './attention-answer.ts';
import type { PaperRow } from './paper-answer.ts';
import type { Provenance } from './provenance.ts';
import type { SeriesRef } from './series-ref.ts';

/** What stands in the same papers as the subject of a portrait. */
export interface Companion {
  readonly ref: SeriesRef;
  readonly label: string;
  /** Color slot of a topic. */
  readonly slot: number | null;
  /** Papers of both, each once. */
  readonly n: number;
  /** Papers of the companion. */
  readonly papers: number;
  /** How many times as often as by chance they stand together: see `associationRatio`. */
  readonly ratio: number | null;
}

export interface CompanionList {
  readonly rows: readonly Companion[];
  /** Companions there are; `rows` holds the first of them. */
  readonly count: number;
}

/** What portraits are drawn of. */
export const portrayed = ['topic', 'author', 'organization'] as const;
export type PortraitRef = SeriesRef & { readonly dimension: (typeof portrayed)[number] };

/** A topic, author or organization with its papers: when, how received, together with whom and what. */
export interface Portrait {
  readonly ref: PortraitRef;
  readonly label: string;
  readonly papers: number;
  /** All papers. */
  readonly of: number;
  readonly firstListed: Day | null;
  readonly lastListed: Day | null;
  readonly firstPublished: Day | null;
  readonly lastPublished: Day | null;
  /**
   * Median of the cohort percentiles of its n papers with known upvotes, of all dates, with its 95 % order-statistic interval; `null`
   * where none has one. For a topic the same figure as in `TopicAttentionAnswer` over all dates.
   */
  readonly percentile: {
    readonly median: number;
    readonly low: number;
    readonly high: number;
    readonly n: number;
  } | null;
  /** Most papers first. Of a topic without those above and below it, the strongest association first. */
  readonly topics: CompanionList;
  /** Those that stand there oftener than by chance, most papers first. */
  readonly keywords: CompanionList;
  readonly authors: CompanionList;
  readonly organizations: CompanionList;
  /** The earliest papers, by first listed day or else publication. */
  readonly first: readonly PaperRow[];
  /** Those highest among the papers listed with them. */
  readonly highest: StandoutAnswer['rows'];
  readonly provenance: Provenance;
}

/** A topic by name with its papers. */
export interface TopicInPlace {
  readonly id: string;
  readonly name: string;
  readonly slot: number | null;
  readonly papers: number;
}

export interface TopicPortrait extends Portrait {
  readonly topic: {
    readonly id: string;
    readonly name: string;
    readonly slot: number | null;
    readonly definition: string;
    readonly area: { readonly id: string; readonly name: string } | null;
    /** The spellings by which it is found, in the order of the taxonomy. */
    readonly aliases: readonly string[];
    /** The next wider topic first. */
    readonly broader: readonly TopicInPlace[];
    /** The next narrower topics, most papers first. A paper may have several. */
    readonly narrower: readonly TopicInPlace[];
  };
}

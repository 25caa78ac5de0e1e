import type { Maturity } from '../attention/maturity.ts';
import type { PaperField } from '../merge-papers.ts';
import type { Attention, Day, Instant, Observation } from '../paper.ts';
import type { Period } from '../period.ts';
import type { Provenance } from './provenance.ts';

/** A paper's place among the papers listed with it. */
export interface CohortRank {
  /** A day where at least 20 papers of it have known upvotes, else an ISO week. */
  readonly cohort: Period;
  /** Papers of the cohort with known upvotes. */
  readonly size: number;
  /** Mid-rank percentile, 0 to 100. */
  readonly percentile: number;
  readonly maturity: Maturity;
  /** Whole days from its list to its latest reading. */
  readonly age: number;
  /** The median of that age over the cohort: papers read later than that have had longer to gain. */
  readonly cohortAge: number;
}

/** A paper in a list. */
export interface PaperRow extends Attention {
  readonly key: string;
  readonly title: string;
  /** The first three names. */
  readonly authors: readonly string[];
  readonly authorCount: number | null;
  readonly organization: string | null;
  readonly listedOn: Day | null;
  readonly publishedOn: Day | null;
  readonly observedAt: Instant | null;
  readonly topics: readonly { readonly id: string; readonly name: string; readonly slot: number | null }[];
  readonly rank: CohortRank | null;
}

export interface PaperListAnswer {
  /** Papers that match. */
  readonly total: number;
  /**
   * Of a list by relevance: how many of the matches, the newest, were put in order of match and can be walked; all of them
   * or fewer. `null` in any other order.
   */
  readonly ranked: number | null;
  readonly rows: readonly PaperRow[];
  readonly next: string | null;
  readonly provenance: Provenance;
}

/** A stretch of a text: UTF-16 units, `end` exclusive. */
export interface Span {
  readonly field: 'title' | 'abstract' | 'keywords';
  readonly start: number;
  readonly end: number;
}

export interface PaperDetail extends PaperRow {
  readonly abstract: string;
  readonly allAuthors: readonly string[];
  readonly categories: readonly string[];
  readonly arxivId: string | null;
  readonly githubRepo: string | null;
  readonly projectPage: string | null;
  readonly doi: string | null;
  /** The day of the latest version. */
  readonly updatedOn: Day | null;
  /** The latest arXiv version. */
  readonly version: number | null;
  /** Where it was published, as its authors say. */
  readonly journalRef: string | null;
  /** The authors' remark: "35 pages, accepted at …". */
  readonly authorComment: string | null;
  readonly truncated: boolean;
  /** Which source, by id, each known field comes from: see docs/merging.md. */
  readonly fieldSources: Readonly<Partial<Record<PaperField, string>>>;
  readonly sources: readonly { readonly id: string; readonly name: string; readonly firstSeenAt: Instant }[];
  /** Every day whose list showed the paper. */
  readonly listings: readonly Day[];
  readonly keyphrases: readonly {
    readonly key: string;
    readonly label: string;
    readonly surface: string;
    readonly origin: 'extracted' | 'source';
    readonly papers: number;
    readonly spans: readonly Span[];
  }[];
  /** Its best keyphrases by the indexer profile, as the paper writes them, weighed by the papers of the database. */
  readonly tags: readonly string[];
  readonly matches: readonly {
    readonly topicId: string;
    readonly name: string;
    readonly slot: number | null;
    /** The narrower topic it was rolled up from. */
    readonly via: string | null;
    readonly spans: readonly (Span & { readonly alias: string })[];
  }[];
  readonly observations: readonly Observation[];
  /** Upvotes by age in days: median and middle half of one set of n papers of its cohort, at least half of it; `[]` without one. */
  readonly cohortCurve: readonly {
    readonly age: number;
    readonly q1: number;
    readonly median: number;
    readonly q3: number;
    readonly n: number;
  }[];
  /** The papers before and after it in the list of its day, by upvotes, and its place in that list. */
  readonly neighbours: {
    readonly previous: string | null;
    readonly next: string | null;
    readonly place: number;
    readonly of: number;
  } | null;
  readonly provenance: Provenance;
}

/** The papers most like one, best first. */
export interface SimilarAnswer {
  readonly rows: readonly {
    readonly paper: PaperRow;
    /** 0 to 1: see docs/metrics/similar-papers.md. */
    readonly score: number;
    /** The words of both that add most to the score, the first the most. */
    readonly sharedTerms: readonly string[];
  }[];
  /** Papers that were compared. */
  readonly indexed: number;
  readonly provenance: Provenance;
}

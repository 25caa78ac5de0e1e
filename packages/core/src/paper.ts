/** A calendar day as text, `YYYY-MM-DD`, in UTC. Text sorts as time does. */
export type Day = string;
/** An instant as text, ISO 8601 in UTC with seconds or milliseconds: `2026-05-29T10:58:05Z`. */
export type Instant = string;

/** Readings of attention at an instant. `null` is "not known", which is not 0. */
export interface Attention {
  readonly upvotes: number | null;
  readonly comments: number | null;
  /** GitHub stars of the paper's repository. */
  readonly stars: number | null;
}

/** A reading of a paper's attention by a source. */
export interface Observation extends Attention {
  readonly observedAt: Instant;
}

/**
 * A paper as a source describes it, normalized: text well-formed and NFC, white space collapsed, dates as text.
 * This is what ingest hands to the store; it holds nothing that we worked out ourselves.
 */
export interface PaperRecord {
  /** The public key: the arXiv id without version (`2405.15738`), or `pt-…` made by `ownPaperKey` while no id is known. */
  readonly key: string;
  readonly arxivId: string | null;
  readonly title: string;
  /** Empty when the source gives none. */
  readonly abstract: string;
  /** The paper's own date: arXiv version 1. */
  readonly publishedOn: Day | null;
  /** Names in order; empty when the source gives only their number. */
  readonly authors: readonly string[];
  /** Number of authors, also where the names are missing. */
  readonly authorCount: number | null;
  readonly organization: string | null;
  /** arXiv categories, primary first. */
  readonly categories: readonly string[];
  /** Keywords given by the source, as written. */
  readonly keywords: readonly string[];
  readonly githubRepo: string | null;
  readonly projectPage: string | null;
  /** The DOI of the published version, lower case and without a resolver: `10.1002/spe.2984`. */
  readonly doi: string | null;
  /** The day of the latest version, where the source tells it; `publishedOn` for a paper of one version. */
  readonly updatedOn: Day | null;
  /** The latest arXiv version, from 1. */
  readonly version: number | null;
  /** Where the paper was published, as written by its authors. */
  readonly journalRef: string | null;
  /** The authors' remark: "35 pages, accepted at …". */
  readonly authorComment: string | null;
  /** True where a field was cut to its limit. */
  readonly truncated: boolean;
}

/** A paper together with where and when a source showed it: the unit that the pipeline writes. */
export interface SourcedPaper {
  readonly paper: PaperRecord;
  /** Day of the Daily Papers list that showed it; `null` for sources without lists. */
  readonly listedOn: Day | null;
  readonly observation: Observation | null;
}

import type { Generated } from 'kysely';

/** A paper as all its sources together describe it. Dates are text, `YYYY-MM-DD`; unknown is null. */
export interface PaperTable {
  id: Generated<number>;
  /** The arXiv id, or `pt-…` while none is known. */
  key: string;
  arxiv_id: string | null;
  title: string;
  /** `titleKey(title)`: finds the paper when a source gives no id. */
  title_key: string;
  published_on: string | null;
  /** The first day whose list showed the paper. */
  listed_on: string | null;
  /** The latest known reading of each kind, and the instant of the latest reading. */
  upvotes: number | null;
  comments: number | null;
  stars: number | null;
  observed_at: string | null;
  author_count: number | null;
  organization: string | null;
  github_repo: string | null;
  project_page: string | null;
  doi: string | null;
  /** The day of the latest version. */
  updated_on: string | null;
  /** The latest arXiv version. */
  version: number | null;
  truncated: 0 | 1;
  /** Which source each known field comes from, how far it is trusted and when it was read: see `encodeOrigins`. */
  origins: string;
  /** Hash of the merged description: an equal record has nothing to add. */
  content_hash: string;
  /** What the keyphrases and topics were worked out with; null when they must be worked out again. */
  enrichment_version: string | null;
  first_seen_at: string;
  changed_at: string;
}

/** The abstract and the authors' remarks, apart from the paper so that lists stay off long rows. */
export interface PaperTextTable {
  paper_id: number;
  abstract: string;
  journal_ref: string | null;
  author_comment: string | null;
}

export interface PaperCategoryTable {
  paper_id: number;
  /** From 0; the primary category is first. */
  position: number;
  category: string;
}

/** A keyword given by a source, as written. */
export interface PaperKeywordTable {
  paper_id: number;
  position: number;
  keyword: string;
}

export interface AuthorTable {
  id: Generated<number>;
  name: string;
  /** The folded name: finds "Fei-Fei Li" whatever the dash and the case. */
  name_key: string;
}

export interface AuthorshipTable {
  paper_id: number;
  position: number;
  author_id: number;
}

/** A key under which a paper was known before its arXiv id, or before it turned out to be another paper. */
export interface FormerKeyTable {
  key: string;
  paper_id: number;
}

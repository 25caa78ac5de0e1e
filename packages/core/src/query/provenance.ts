import type { Day, Instant } from '../paper.ts';
import type { Axis } from './paper-filter.ts';

/** How far the corpus is from the edition of the taxonomy that its charts state. */
export interface Retagging {
  /** Papers still matched by another edition, or by none. */
  readonly papers: number;
  /** All papers. */
  readonly of: number;
  /** The edition that most of them are matched by; `null` where most were never matched. */
  readonly from: string | null;
}

/** What every answer says about where its figures come from. */
export interface Provenance {
  /** Names of the sources behind the figures, as shown to a reader. */
  readonly sources: readonly string[];
  /** Which days are meant where nobody says which: listed ones, or days of publication where no list was ever read. */
  readonly axis: Axis;
  /** The first and last day of data on that axis; `null` while there are no papers. */
  readonly dataFrom: Day | null;
  readonly dataTo: Day | null;
  /** The latest reading of upvotes. */
  readonly asOf: Instant | null;
  /** The edition of the taxonomy that this program matches with. */
  readonly taxonomyVersion: string;
  /** The edition of the synonym groups that keywords are counted by: that of the starter set, and its edits: `2026.1+3`. */
  readonly synonymsVersion: string;
  /** Papers whose topics are not of that edition yet, while the corpus is matched again; `null` where there are none. */
  readonly retagging: Retagging | null;
  /** Papers with at least one topic / all papers, as a fraction. */
  readonly topicCoverage: number | null;
  /** True while the corpus is the invented demo corpus. */
  readonly synthetic: boolean;
  /** Raised by one with every committed batch: a cache key. */
  readonly revision: number;
}

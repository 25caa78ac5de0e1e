import type { Day, Instant } from '../paper.ts';

/** What every answer says about where its figures come from. */
export interface Provenance {
  /** Names of the sources behind the figures, as shown to a reader. */
  readonly sources: readonly string[];
  /** The first and last day of data on the listed axis; `null` while there are no papers. */
  readonly dataFrom: Day | null;
  readonly dataTo: Day | null;
  /** The latest reading of upvotes. */
  readonly asOf: Instant | null;
  readonly taxonomyVersion: string;
  /** Papers with at least one topic / all papers, as a fraction. */
  readonly topicCoverage: number | null;
  /** True while the corpus is the invented demo corpus. */
  readonly synthetic: boolean;
  /** Raised by one with every committed batch: a cache key. */
  readonly revision: number;
}

import type { Day } from '../paper.ts';
import type { Provenance } from './provenance.ts';
import type { SeriesRef } from './series-ref.ts';
import type { Evidence, Growth } from './share-answer.ts';
import type { Rate } from './trend-answer.ts';

/** A topic or keyword in a ranking over a window of days against the window before. */
export interface RankedRow {
  readonly ref: SeriesRef;
  readonly label: string;
  /** Other ways it is written, most frequent first; empty for topics. */
  readonly variants: readonly string[];
  readonly area: { readonly id: string; readonly name: string } | null;
  readonly slot: number | null;
  readonly growth: Growth;
  readonly evidence: Evidence;
  /** The p of its trend over the weeks or months of both windows, adjusted over all tested; `null` where it was not tested. */
  readonly q: number | null;
  /** Growth of its share per week (month where the windows are long) over both windows; `null` where it was not tested. */
  readonly rate: Rate | null;
  /** The high that it came down from, and where it stands now, as fractions; `null` without one. */
  readonly peak: { readonly high: number; readonly now: number } | null;
  /** Of the complete weeks or months of the last window, how many have a paper of it, and how many there are. */
  readonly present: { readonly periods: number; readonly of: number } | null;
  /** Shares by month (topics, keywords over long windows) or week, oldest first; the last may be partial. */
  readonly spark: readonly (number | null)[];
  readonly sparkPartial: boolean;
  readonly firstSeen: Day | null;
  readonly medianUpvotes: number | null;
}

export interface RankingAnswer {
  readonly rows: readonly RankedRow[];
  /** How many there are in all, shown or not. */
  readonly count: number;
  /** How many topics or keywords were tested together for a trend: all with enough papers, shown or not. */
  readonly tested: number;
  /** What a rate is per; `null` where nothing was tested. */
  readonly per: 'week' | 'month' | null;
  readonly now: { readonly from: Day; readonly to: Day; readonly papers: number } | null;
  readonly before: { readonly from: Day; readonly to: Day; readonly papers: number } | null;
  readonly provenance: Provenance;
}

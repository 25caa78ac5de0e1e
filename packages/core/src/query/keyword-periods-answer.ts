import type { Day } from '../paper.ts';
import type { CompanionList } from './portrait-answer.ts';
import type { Provenance } from './provenance.ts';
import type { SeriesRef } from './series-ref.ts';
import type { Growth } from './share-answer.ts';

/** A keyword in two periods. */
export interface KeywordInPeriods {
  readonly ref: SeriesRef;
  readonly label: string;
  readonly growth: Growth;
  /** Its place by papers in each period, from 1; keywords with as many papers share the best place; `null` without papers. */
  readonly rank: number | null;
  readonly rankBefore: number | null;
  /** Log-odds of the later against the earlier period, above 0 where it belongs to the later, with 95 % interval and z. */
  readonly odds: { readonly delta: number; readonly low: number; readonly high: number; readonly z: number } | null;
}

/** Keywords of a period against those of the period before. */
export interface KeywordPeriodsAnswer {
  /** Those with enough papers in both together, most papers first. */
  readonly rows: readonly KeywordInPeriods[];
  /** Left out because papers of any topic use them. */
  readonly hidden: number;
  /** Fewest papers of both periods together. */
  readonly leastPapers: number;
  readonly now: { readonly from: Day; readonly to: Day; readonly papers: number; readonly uses: number } | null;
  readonly before: { readonly from: Day; readonly to: Day; readonly papers: number; readonly uses: number } | null;
  /** Weight of the prior of the log-odds, in uses of keywords. */
  readonly prior: number;
  readonly provenance: Provenance;
}

/** What stands in the papers of a keyword beside it, most strongly associated first. */
export interface KeywordNeighborsAnswer extends CompanionList {
  /** Papers of the keyword, and all. */
  readonly papers: number;
  readonly of: number;
  readonly provenance: Provenance;
}

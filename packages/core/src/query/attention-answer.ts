import type { Interval, Period } from '../period.ts';
import type { CohortRank, PaperRow } from './paper-answer.ts';
import type { Provenance } from './provenance.ts';
import type { PeriodCoverage } from './trend-answer.ts';

/** How upvotes are spread, one entry a period. All figures are at the latest reading. */
export interface DistributionAnswer {
  readonly interval: Interval;
  readonly periods: readonly Period[];
  readonly rows: readonly {
    readonly period: Period;
    /** Papers with known upvotes; the box is about these. */
    readonly n: number;
    /** Papers of the period whose upvotes are unknown. */
    readonly unknown: number;
    readonly p5: number | null;
    readonly q1: number | null;
    readonly median: number | null;
    readonly q3: number | null;
    readonly p95: number | null;
    readonly max: number | null;
    /** True where a paper of the period is younger than 14 days at its latest reading. */
    readonly settling: boolean;
  }[];
  readonly coverage: readonly PeriodCoverage[];
  readonly provenance: Provenance;
}

/** Papers ranked by their percentile among the papers listed with them. */
export interface StandoutAnswer {
  readonly rows: readonly (PaperRow & {
    readonly rank: CohortRank;
    /** Upvotes of every paper of the cohort, ascending. */
    readonly cohortUpvotes: readonly number[];
  })[];
  readonly papers: number;
  readonly provenance: Provenance;
}

/** Topics by the upvotes of their papers. */
export interface TopicAttentionAnswer {
  readonly rows: readonly {
    readonly topicId: string;
    readonly name: string;
    readonly slot: number | null;
    /** Papers of the topic in the window with known upvotes. */
    readonly n: number;
    readonly median: number;
    readonly q1: number;
    readonly q3: number;
    /** Median of the papers' cohort percentiles with its 95 % order-statistic interval. */
    readonly percentile: number;
    readonly percentileLow: number;
    readonly percentileHigh: number;
  }[];
  /** Topics left out because they have fewer papers than `minimum`. */
  readonly tooFew: number;
  readonly minimum: number;
  readonly provenance: Provenance;
}

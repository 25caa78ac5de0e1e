import type { AtDay } from '../attention/upvotes-at-day.ts';
import type { Day, Instant } from '../paper.ts';
import type { Interval, Period } from '../period.ts';
import type { CohortRank, PaperRow } from './paper-answer.ts';
import type { Provenance } from './provenance.ts';
import type { UpvoteReadingChoice } from './reading-choice.ts';
import type { PeriodCoverage } from './trend-answer.ts';

/** A change in how upvotes were read, found in the ages of the readings. */
export interface ReadingChange {
  /** The first day of the first month that is read otherwise. */
  readonly day: Day;
  readonly label: string;
}

/** How upvotes are spread, one entry a period. */
export interface DistributionAnswer {
  /** Which upvotes the figures are of. */
  readonly reading: UpvoteReadingChoice;
  /** The values at which `density` is told, ascending from 0; `[]` where no upvotes are known. */
  readonly grid: readonly number[];
  readonly changes: readonly ReadingChange[];
  readonly interval: Interval;
  readonly periods: readonly Period[];
  readonly rows: readonly {
    readonly period: Period;
    /** Papers with known upvotes; the box is about these. */
    readonly n: number;
    /** Papers of the period whose upvotes, of that reading, are unknown. */
    readonly unknown: number;
    readonly p5: number | null;
    readonly q1: number | null;
    readonly median: number | null;
    readonly q3: number | null;
    readonly p95: number | null;
    readonly max: number | null;
    /** Density on the scale of ln(1 + upvotes) at each place of `grid`; `null` under 5 papers. */
    readonly density: readonly number[] | null;
    /** True where a paper of the period is younger than 14 days at the latest reading of all, and was so at its own. */
    readonly settling: boolean;
    /** Papers of the n whose latest reading was 14 days or more after their list; `null` of a reading at an age. */
    readonly readLate: number | null;
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

/** How long until upvotes settle. */
export interface AccrualAnswer {
  /** F by age in whole days, with the 95 % interval of the median. */
  readonly points: readonly {
    readonly age: number;
    readonly fraction: number;
    readonly low: number;
    readonly high: number;
    readonly n: number;
  }[];
  /** The age from which F is 95 % or more; `null` where no age is known. */
  readonly settledAge: number | null;
  /**
   * How many papers of the filter were read both young and settled, where these are too few: then the answer is about all listed
   * papers. `null` where it is about the papers of the filter.
   */
  readonly tooFew: number | null;
  /** Listed papers, those whose upvotes at day 7 are known, and at day 14. */
  readonly papers: number;
  readonly atDay7: number;
  readonly atDay14: number;
  /** Why the upvotes at day 7 of the others are not known, by reason. */
  readonly unknownAtDay7: Readonly<
    Record<'unread' | 'no-reading-before' | 'no-reading-after' | 'too-far-apart', number>
  >;
  readonly provenance: Provenance;
}

/** Papers by the upvotes they gain per day. */
export interface FastestAnswer {
  readonly rows: readonly (PaperRow & {
    /** Upvotes per day at the last reading, drawn toward the other papers. */
    readonly velocity: number;
    /** Upvotes gained between the first and the last reading of the week, and the hours between them. */
    readonly gained: number;
    readonly hours: number;
    readonly readings: readonly { readonly observedAt: Instant; readonly upvotes: number }[];
  })[];
  /** The days of the readings. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** Papers read twice in that week at least an hour apart. */
  readonly papers: number;
  /** The latest week in which a paper of the filter was read so; `null` where none ever was. */
  readonly latest: { readonly from: Day; readonly to: Day } | null;
  /** The pooled rate of all papers read so in that week, of any filter: upvotes of all over days watched of all, so a rate of one paper. */
  readonly usual: number | null;
  readonly provenance: Provenance;
}

/** Topics by how many more or fewer upvotes at day 7 go with them. */
export interface TopicEffectAnswer {
  /** By falling lower end. `factor` is the one on 1 + upvotes, `low` to `high` its 95 % interval. */
  readonly rows: readonly {
    readonly topicId: string;
    readonly name: string;
    readonly slot: number | null;
    readonly n: number;
    readonly factor: number;
    readonly low: number;
    readonly high: number;
    readonly raw: number;
  }[];
  /** Papers whose upvotes of that reading are known. */
  readonly papers: number;
  readonly reading: UpvoteReadingChoice;
  readonly provenance: Provenance;
}

/** Upvotes by the weekday of listing. */
export interface WeekdayAnswer {
  readonly reading: UpvoteReadingChoice;
  readonly rows: readonly {
    /** 1 is Monday, 7 is Sunday. */
    readonly weekday: number;
    readonly n: number;
    readonly median: number | null;
    readonly low: number | null;
    readonly high: number | null;
  }[];
  readonly provenance: Provenance;
}

/** A value of a period with its interval; `null` where it is unknown. */
export interface PeriodFigure {
  readonly period: Period;
  readonly n: number;
  readonly unknown: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** How unevenly upvotes are spread, by period. */
export interface ConcentrationAnswer {
  readonly interval: Interval;
  readonly reading: UpvoteReadingChoice;
  readonly rows: readonly (PeriodFigure & {
    /** The fraction of all upvotes that the top tenth of papers has. */
    readonly topTenth: number | null;
  })[];
  readonly coverage: readonly PeriodCoverage[];
  readonly provenance: Provenance;
}

/** Medians of comments, or of stars, by period. */
export interface OtherAttentionAnswer {
  readonly interval: Interval;
  readonly metric: 'comments' | 'stars';
  readonly rows: readonly PeriodFigure[];
  readonly coverage: readonly PeriodCoverage[];
  readonly provenance: Provenance;
}

/** Topics by how their papers are received and by how their share grew. */
export interface QuadrantAnswer {
  readonly rows: readonly {
    readonly topicId: string;
    readonly name: string;
    readonly slot: number | null;
    /** Papers of the last window and of the one before. */
    readonly n: number;
    readonly nBefore: number;
    /** Share now over share before, drawn toward 1, with its 95 % interval; `raw` as counted. */
    readonly ratio: number;
    readonly ratioLow: number;
    readonly ratioHigh: number;
    readonly raw: number | null;
    /** Papers with a percentile, their median and its 95 % interval. */
    readonly ranked: number;
    readonly percentile: number;
    readonly percentileLow: number;
    readonly percentileHigh: number;
  }[];
  /** Topics left out because they have fewer papers than `minimum` in the two windows, or fewer with a percentile. */
  readonly tooFew: number;
  readonly minimum: number;
  readonly now: { readonly from: Day; readonly to: Day } | null;
  readonly before: { readonly from: Day; readonly to: Day } | null;
  readonly total: number;
  readonly totalBefore: number;
  readonly provenance: Provenance;
}

/** The papers behind a mark for which no filter stands, most upvotes first. */
export interface BehindAnswer {
  readonly total: number;
  readonly rows: readonly PaperRow[];
  readonly provenance: Provenance;
}

/** A paper's attention at equal age. */
export interface PaperAttentionAnswer {
  /** Upvotes when it was 7, and 14, days old, or why they are not known. */
  readonly day7: AtDay;
  readonly day14: AtDay;
  /** Whole days between its list and its last reading of upvotes; `null` without one. */
  readonly age: number | null;
  /** What it will usually have at day 14, with its 95 % interval, while it settles; else `null`. */
  readonly settled: { readonly value: number; readonly low: number; readonly high: number } | null;
  /** Papers read both at that age and when settled, by which `settled` is told. */
  readonly settledBy: number;
  /**
   * Upvotes per day at a reading, as in `FastestAnswer`: over the `hours` between the first and the last of its readings of the seven
   * days `from` – `to`, drawn toward the papers read twice in them, whose pooled rate is `usual`. `null` where it was never read twice.
   */
  readonly velocity: {
    readonly perDay: number;
    readonly hours: number;
    readonly at: Instant;
    readonly usual: number;
    readonly papers: number;
    readonly from: Day;
    readonly to: Day;
  } | null;
  readonly provenance: Provenance;
}

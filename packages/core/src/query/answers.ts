import type { Attention, Day, Instant, Observation } from '../paper.ts';
import type { Interval, Period } from '../period.ts';
import type { SeriesRef } from './series-ref.ts';
import type { TrendQuery } from './trend-query.ts';

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

/** A share y/N with its 95 % Wilson interval, as fractions; all `null` where N is 0. */
export interface Share {
  readonly n: number;
  readonly total: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** A difference of two shares, in points as a fraction (0.041 is 4.1 points), with Newcombe's 95 % interval. */
export interface ShareChange {
  readonly difference: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** What a change amounts to, by the rule of docs/metrics/growth.md. */
export type Reading = 'new' | 'rising' | 'falling' | 'steady' | 'too-few';

/**
 * How far a change may be believed among the many that were tested, by the rule of docs/metrics/false-discoveries.md; `null`
 * where no change is claimed.
 */
export type Evidence = 'supported' | 'candidate' | null;

/** The last window of a series against the one before, over complete periods only. */
export interface Growth {
  readonly now: Share;
  readonly before: Share;
  readonly change: ShareChange;
  readonly reading: Reading;
}

/** How much of a period has been collected. Days count where the source is expected to list papers. */
export interface PeriodCoverage {
  readonly period: Period;
  readonly collectedDays: number;
  readonly expectedDays: number;
  /** True where the asked days leave part of the period out. */
  readonly cut: boolean;
  /** True where the period is cut, is not over, or a day of it is missing. Never part of growth. */
  readonly partial: boolean;
}

/** One line of a trend. The arrays run along the answer's periods. */
export interface TrendSeries {
  readonly ref: SeriesRef;
  readonly label: string;
  readonly shortLabel: string;
  /** The preferred palette slot, 1 to 10; `null` takes the lowest free one. */
  readonly slot: number | null;
  /** False where nothing goes by that name: no such topic, area or source, or no paper with that keyword. No values then. */
  readonly known: boolean;
  /** Papers behind each point: the length of the list that the point opens. */
  readonly n: readonly number[];
  /**
   * Papers that shares of this series are taken of: those of the period under the filter, for a keyword given by a source
   * those of them to which a source gave keywords.
   */
  readonly totals: readonly number[];
  /** The metric's value: a fraction, a number of papers, or a median of upvotes. */
  readonly value: readonly (number | null)[];
  /** 95 % interval of a share; first and third quartile of upvotes; `null` for papers. */
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
  readonly growth: Growth | null;
}

export interface TrendAnswer {
  readonly query: TrendQuery;
  readonly periods: readonly Period[];
  /** Papers of each period under the filter. */
  readonly totals: readonly number[];
  readonly coverage: readonly PeriodCoverage[];
  readonly series: readonly TrendSeries[];
  readonly provenance: Provenance;
}

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
  readonly now: { readonly from: Day; readonly to: Day; readonly papers: number } | null;
  readonly before: { readonly from: Day; readonly to: Day; readonly papers: number } | null;
  readonly provenance: Provenance;
}

/** A paper's place among the papers listed with it. */
export interface CohortRank {
  /** A day where at least 20 papers of it have known upvotes, else an ISO week. */
  readonly cohort: Period;
  /** Papers of the cohort with known upvotes. */
  readonly size: number;
  /** Mid-rank percentile, 0 to 100. */
  readonly percentile: number;
  /** True while the paper is younger than 14 days at its latest reading. */
  readonly settling: boolean;
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
  readonly truncated: boolean;
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
  readonly matches: readonly {
    readonly topicId: string;
    readonly name: string;
    readonly slot: number | null;
    /** The narrower topic it was rolled up from. */
    readonly via: string | null;
    readonly spans: readonly (Span & { readonly alias: string })[];
  }[];
  readonly observations: readonly Observation[];
  /** Upvotes by age in days among the papers of its cohort: median and middle half of those read at that age. */
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

export type RunState = 'running' | 'complete' | 'incomplete' | 'failed' | 'cancelled';

/** One harvest of a source. */
export interface RunRow {
  readonly id: number;
  readonly source: string;
  readonly trigger: 'hand' | 'first-start' | 'schedule';
  readonly state: RunState;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly startedAt: Instant;
  readonly finishedAt: Instant | null;
  readonly unitsDone: number;
  readonly unitsTotal: number | null;
  readonly papersSeen: number;
  readonly papersNew: number;
  readonly observations: number;
  readonly rejects: number;
  readonly error: string | null;
}

/** Where a running harvest stands. */
export interface Progress {
  /** 0 for work that is no run: an enrichment. */
  readonly runId: number;
  readonly source: string;
  readonly state: RunState;
  /** What one unit is: days of a list, bytes of a file, papers of an enrichment. */
  readonly unit: 'day' | 'page' | 'byte' | 'paper';
  readonly done: number;
  readonly total: number | null;
  readonly papersSeen: number;
  readonly papersNew: number;
  readonly rejects: number;
  /** Papers per second since the start; `null` in the first second. */
  readonly rate: number | null;
  readonly secondsLeft: number | null;
  /** What is happening, in words: "21 May 2026, page 1", "waiting 30 s: the source asked for it". */
  readonly doing: string;
  readonly error: string | null;
}

/** A day on the coverage calendar. */
export interface CollectedDay {
  readonly day: Day;
  readonly state: 'complete' | 'incomplete' | 'empty';
  readonly papers: number;
  readonly reason: string | null;
}

export interface Reject {
  readonly id: number;
  readonly runId: number;
  readonly source: string;
  readonly sourceKey: string | null;
  readonly reason: string;
  readonly payload: string;
  readonly at: Instant;
}

/** The state of the whole house. */
export interface Status {
  readonly papers: number;
  readonly listings: number;
  readonly observations: number;
  readonly authors: number;
  readonly keyphrases: number;
  readonly topics: number;
  /** Papers with a topic / papers, a fraction; `null` without papers. */
  readonly topicCoverage: number | null;
  readonly papersWithTopic: number;
  readonly firstListed: Day | null;
  readonly lastListed: Day | null;
  readonly rejects: number;
  readonly runs: number;
  readonly lastRun: RunRow | null;
  readonly running: Progress | null;
  /** Days of the listed range that are incomplete or missing, and those that a run that was cut off set out to read. */
  readonly incompleteDays: readonly Day[];
  /** Why no paper could be read from the source at the last try; `null` once one succeeded. */
  readonly unreachable: { readonly source: string; readonly error: string; readonly at: Instant } | null;
  readonly sources: readonly {
    readonly id: string;
    readonly name: string;
    readonly papers: number;
    readonly first: Day | null;
    readonly last: Day | null;
  }[];
  readonly awaitingEnrichment: number;
  readonly schemaVersion: number;
  readonly databaseBytes: number | null;
  readonly provenance: Provenance;
}

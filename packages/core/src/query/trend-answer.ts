import type { Day } from '../paper.ts';
import type { Period } from '../period.ts';
import type { ShareForecast } from '../series/forecast.ts';
import type { Provenance } from './provenance.ts';
import type { SeriesRef } from './series-ref.ts';
import type { SeriesSynonyms } from './series-synonyms.ts';
import type { Evidence, Growth } from './share-answer.ts';
import type { TrendQuery } from './trend-query.ts';

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

/** A constant growth per period as a fraction with its 95 % interval. */
export interface Rate {
  readonly perPeriod: number;
  readonly low: number;
  readonly high: number;
}

/** The last window of a series against the one before, judged among all that were tested with it. */
export interface JudgedGrowth extends Growth {
  readonly evidence: Evidence;
  readonly q: number | null;
  /** How many were tested together; 0 where nothing was tested. */
  readonly tested: number;
  /** Growth of the share per week over both windows, per month where they are long. */
  readonly rate: Rate | null;
  /** What the rate is per; `null` where nothing was tested. */
  readonly per: 'week' | 'month' | null;
}

/** What the whole course of a share says, over complete periods. */
export interface SeriesCourse {
  /** Stretches of unusually many papers, first and last period inclusive. */
  readonly bursts: readonly { readonly from: Period; readonly to: Period; readonly weight: number }[];
  /** Periods that begin a new level, with the shares before and from it on. */
  readonly shifts: readonly { readonly at: Period; readonly before: number; readonly after: number }[];
  /** Whether the share rises or falls all along: Mann-Kendall's p after Hamed & Rao, and Sen's slope per period. */
  readonly monotone: { readonly p: number; readonly tau: number; readonly slope: number } | null;
  readonly rate: Rate | null;
  /** The share of each period drawn toward that of all, as far as it rests on few papers. */
  readonly shrunk: readonly (number | null)[];
}

/** The values of a series in the periods that a trend is laid over, along the answer's periods. */
export type ComparedValues = Pick<TrendSeries, 'n' | 'totals' | 'value'>;

/** Something that happened to the data: days without their list, or upvotes that begin to be read at another age. */
export interface TrendEvent {
  readonly kind: 'missing' | 'reading';
  readonly from: Day;
  readonly to: Day;
  readonly label: string;
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
   * those of them to which a source gave keywords, for an organization those whose organization is known.
   */
  readonly totals: readonly number[];
  /** Those of the papers behind each point whose upvotes or comments are not known; 0 where the metric needs none. */
  readonly unknown: readonly number[];
  /** The metric's value: a fraction, a number of papers, a median of upvotes or comments, or a percentile. */
  readonly value: readonly (number | null)[];
  /** 95 % interval of a share; first and third quartile of upvotes, comments and percentiles; `null` for papers. */
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
  readonly growth: JudgedGrowth | null;
  /** `null` for a series that does not exist, and for too many periods. */
  readonly course: SeriesCourse | null;
  /** The smooth line that was asked for; `null` without one. */
  readonly smooth: readonly (number | null)[] | null;
  readonly compared: ComparedValues | null;
  /** The periods after the last complete one; empty where the series is too short, `null` where none was asked for. */
  readonly forecast: readonly ShareForecast[] | null;
}

export interface TrendAnswer {
  readonly query: TrendQuery;
  readonly periods: readonly Period[];
  /** Papers of each period under the filter. */
  readonly totals: readonly number[];
  readonly coverage: readonly PeriodCoverage[];
  /** The periods that forecasts are for, from the one after the last complete period; empty where there are none. */
  readonly ahead: readonly Period[];
  /** The periods that the trend is laid over, along `periods`; `null` where none were asked for. */
  readonly comparedPeriods: readonly Period[] | null;
  readonly events: readonly TrendEvent[];
  readonly series: readonly TrendSeries[];
  /** The groups of synonyms of which a series counts all or one; those that change no count are left out. */
  readonly synonyms: readonly SeriesSynonyms[];
  readonly provenance: Provenance;
}

import type { Period } from '../period.ts';
import type { Provenance } from './provenance.ts';
import type { SeriesRef } from './series-ref.ts';
import type { Growth } from './share-answer.ts';
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

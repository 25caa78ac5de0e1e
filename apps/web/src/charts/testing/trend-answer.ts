import { intervalOf, type Period } from '@papertide/core';
import { type Provenance, type TrendAnswer, trendQuerySchema } from '@papertide/core/query';
import { wilsonInterval } from '@papertide/core/series';
import { plainSeries, plainTrend, provenanceOf } from '../../lib/testing.ts';

interface Wanted {
  readonly periods: readonly Period[];
  readonly totals: readonly number[];
  readonly series: readonly {
    label: string;
    shortLabel?: string;
    slot?: number | null;
    n: readonly number[];
    /** What its shares are taken of, where that is not the totals of the answer. */
    totals?: readonly number[];
  }[];
  /** Days collected and expected of the periods that are partial. */
  readonly partial?: Readonly<Record<Period, readonly [number, number]>>;
  readonly extras?: Partial<Pick<TrendAnswer, 'ahead' | 'comparedPeriods' | 'events'>>;
  readonly provenance?: Partial<Provenance>;
}

/** A trend of shares from counts, for tests and the gallery: values and intervals follow from `n` and `totals`. */
export function trendAnswer({ periods, totals, series, partial = {}, ...rest }: Wanted): TrendAnswer {
  const refs = series.map((s) => ({ dimension: 'topic', key: s.label.toLowerCase().replaceAll(' ', '-') }) as const);
  const query = trendQuerySchema.parse({ series: refs, interval: intervalOf(periods[0] ?? '') ?? 'month' });
  return {
    query,
    periods,
    totals,
    coverage: periods.map((period) => {
      const [collectedDays, expectedDays] = partial[period] ?? [21, 21];
      return { period, collectedDays, expectedDays, cut: false, partial: period in partial };
    }),
    series: series.map((s, i) => {
      const own = s.totals ?? totals;
      const intervals = s.n.map((n, k) => wilsonInterval(n, own[k] ?? 0));
      return {
        ref: query.series[i] ?? { dimension: 'all', key: '' },
        label: s.label,
        shortLabel: s.shortLabel ?? s.label,
        slot: s.slot ?? null,
        known: true,
        n: s.n,
        totals: own,
        value: s.n.map((n, k) => (own[k] ? n / own[k] : null)),
        low: intervals.map((w) => w?.low ?? null),
        high: intervals.map((w) => w?.high ?? null),
        ...plainSeries,
        unknown: s.n.map(() => 0),
        growth: null,
      };
    }),
    ...plainTrend,
    ...rest.extras,
    provenance: provenanceOf(rest.provenance),
  };
}

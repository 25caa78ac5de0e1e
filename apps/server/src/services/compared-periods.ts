import { type Interval, type Period, periodEnd, periodStart, shiftPeriod } from '@papertide/core';
import type { ComparedValues, TrendQuery } from '@papertide/core/query';
import { coverPeriods, fillGaps } from '@papertide/core/series';
import { countByPeriod } from '@papertide/store';
import type { Context } from '../context.ts';
import type { Corpus } from './corpus.ts';
import type { CountedSeries } from './judge-series.ts';
import { readTotalsByPeriod } from './totals-by-period.ts';
import { trendValues } from './trend-values.ts';

/** Periods of a year; days in whole weeks, so that weekdays meet. */
const yearOf: Readonly<Record<Interval, number>> = { day: 364, week: 52, month: 12, quarter: 4, year: 1 };

/** The periods that a trend is laid over, along its own: as many right before, or those of the year before; `null` unasked. */
export function comparedPeriods({ compare, interval }: TrendQuery, periods: readonly Period[]): Period[] | null {
  if (compare === undefined || periods.length === 0) return null;
  const back = compare === 'year' ? yearOf[interval] : periods.length;
  return periods.map((period) => shiftPeriod(period, -back));
}

/** The values of each series in those periods; unknown in periods that were not collected whole. */
export async function comparedValues(
  ctx: Context,
  corpus: Corpus,
  query: TrendQuery,
  periods: readonly Period[],
  series: readonly CountedSeries[],
): Promise<ComparedValues[]> {
  const from = periodStart(periods[0] ?? '');
  const to = periodEnd(periods.at(-1) ?? '');
  const then = { ...query, filter: { ...query.filter, from, to } };
  const isWhole = coverPeriods(periods, query.filter.axis, corpus.collected, { from, to }).map((c) => !c.partial);
  const all = await readTotalsByPeriod(ctx, then, periods);
  return Promise.all(
    series.map(async ({ ref, known }): Promise<ComparedValues> => {
      const n = fillGaps(periods, known ? await countByPeriod(ctx.store.read, ref, then.filter, query.interval) : []);
      const totals = all.of(ref);
      const { value } = await trendValues(ctx, corpus, ref, then, { periods, n, totals });
      return { n, totals, value: value.map((v, i) => (known && isWhole[i] === true ? v : null)) };
    }),
  );
}

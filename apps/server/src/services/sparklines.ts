import { addDays, dayNumber, groupBy, periodsBetween } from '@papertide/core';
import type { PaperFilter } from '@papertide/core/query';
import { coverPeriods, fillGaps } from '@papertide/core/series';
import { countByPeriod, sparkCounts } from '@papertide/store';
import type { Context } from '../context.ts';
import { type Corpus, daysOf } from './corpus.ts';
import type { RankedDimension } from './rank-rows.ts';
import { denominatorOf } from './totals-by-period.ts';

/** Periods on a sparkline, at most. */
const most: Readonly<Record<'week' | 'month', number>> = { week: 26, month: 24 };
/** Data shorter than this is drawn by week. */
const shortDays = 240;

export interface Sparks {
  /** Shares of a key's papers, oldest first, of what shares of its dimension are taken of; `null` where that is none. */
  of(key: string): (number | null)[];
  readonly partial: boolean;
}

/** Small shares of the papers of a filter over the last 24 months of data, or its last 26 weeks where it is young. */
export async function readSparks(
  ctx: Context,
  corpus: Corpus,
  dimension: RankedDimension,
  keys: readonly string[],
  filter: PaperFilter,
): Promise<Sparks> {
  const { first, last } = daysOf(corpus.collected, filter.axis);
  if (first === null || last === null || keys.length === 0) return { of: () => [], partial: false };
  const interval = dayNumber(last) - dayNumber(first) < shortDays ? 'week' : 'month';
  const periods = periodsBetween(first, last, interval).slice(-most[interval]);
  const days = { from: addDays(last, -800), to: last };
  const db = ctx.store.read;
  const [all, counts] = await Promise.all([
    countByPeriod(db, denominatorOf({ dimension }), { ...filter, ...days }, interval),
    sparkCounts(db, dimension, keys, { ...filter, ...days }, interval),
  ]);
  const totals = fillGaps(periods, all);
  const byKey = groupBy(counts, (row) => row.key);
  return {
    of: (key) => fillGaps(periods, byKey.get(key) ?? []).map((n, i) => (totals[i] ? n / totals[i] : null)),
    partial: coverPeriods(periods.slice(-1), filter.axis, corpus.collected)[0]?.partial ?? false,
  };
}

import { addDays, type Day, dayNumber, groupBy, periodsBetween } from '@papertide/core';
import { type Axis, everyPaper } from '@papertide/core/query';
import { coverPeriods, fillGaps } from '@papertide/core/series';
import { countByPeriod, sparkCounts } from '@papertide/store';
import type { Context } from '../context.ts';
import type { Corpus } from './corpus.ts';
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

/** Small shares over the last 24 months of data, or its last 26 weeks where it is young. */
export async function readSparks(
  ctx: Context,
  corpus: Corpus,
  dimension: RankedDimension,
  keys: readonly string[],
  axis: Axis,
): Promise<Sparks> {
  const { first, last } = corpus.collected;
  if (first === null || last === null || keys.length === 0) return { of: () => [], partial: false };
  const interval = dayNumber(last) - dayNumber(first) < shortDays ? 'week' : 'month';
  const periods = periodsBetween(first, last, interval).slice(-most[interval]);
  const from: Day = addDays(last, -800);
  const db = ctx.store.read;
  const [all, counts] = await Promise.all([
    countByPeriod(db, denominatorOf({ dimension }), { ...everyPaper, axis, from, to: last }, interval),
    sparkCounts(db, dimension, keys, axis, interval, from, last),
  ]);
  const totals = fillGaps(periods, all);
  const byKey = groupBy(counts, (row) => row.key);
  return {
    of: (key) => fillGaps(periods, byKey.get(key) ?? []).map((n, i) => (totals[i] ? n / totals[i] : null)),
    partial: coverPeriods(periods.slice(-1), axis, corpus.collected)[0]?.partial ?? false,
  };
}

import { dayNumber, groupBy, type Interval, periodsBetween } from '@papertide/core';
import { type Axis, type Evidence, everyPaper, type Growth } from '@papertide/core/query';
import { coverPeriods, evidenceOf, fillGaps, leastSupport, type TestedTrend, testTrends } from '@papertide/core/series';
import { countByPeriod, countKeysByPeriod } from '@papertide/store';
import type { Context } from '../context.ts';
import type { Corpus } from './corpus.ts';
import type { RankedDimension } from './rank-rows.ts';
import { denominatorOf } from './totals-by-period.ts';
import type { Window } from './windows.ts';

/** Windows that are together longer than this are tested by month. */
const longDays = 731;

/** What the tests of a ranking say. */
export interface TestedKeys {
  /** How many keys were tested. */
  readonly tested: number;
  of(key: string, growth: Growth): { readonly evidence: Evidence; readonly q: number | null };
}

async function testKeys(
  { store: { read: db } }: Context,
  { collected }: Corpus,
  dimension: RankedDimension,
  axis: Axis,
  from: string,
  to: string,
): Promise<ReadonlyMap<string, TestedTrend>> {
  const interval: Interval = dayNumber(to) - dayNumber(from) < longDays ? 'week' : 'month';
  // A period of which the windows leave out a weekend only has all its lists.
  const periods = coverPeriods(periodsBetween(from, to, interval), axis, collected, { from, to })
    .filter((c) => c.collectedDays === c.expectedDays && (c.cut || !c.partial))
    .map((c) => c.period);
  const [all, counts] = await Promise.all([
    countByPeriod(db, denominatorOf({ dimension }), { ...everyPaper, axis, from, to }, interval),
    countKeysByPeriod(db, dimension, axis, interval, from, to, leastSupport),
  ]);
  const byKey = groupBy(counts, (row) => row.key);
  const trends = testTrends(
    [...byKey.values()].map((rows) => fillGaps(periods, rows)),
    fillGaps(periods, all),
  );
  return new Map([...byKey.keys()].flatMap((key, i) => (trends[i] ? [[key, trends[i]] as const] : [])));
}

/**
 * Tests every key of a dimension with enough papers in both windows together for a trend over their complete weeks, or months
 * where the windows are long; what a ranking then shows or hides changes nothing. Tests nothing without a window before.
 * Once per revision and windows: ask within an answer, where one snapshot is read at a time.
 */
export async function readEvidence(
  ctx: Context,
  corpus: Corpus,
  dimension: RankedDimension,
  axis: Axis,
  now: Window,
  before: Window | null,
): Promise<TestedKeys> {
  if (before === null) return { tested: 0, of: (_, growth) => ({ evidence: evidenceOf(growth, null), q: null }) };
  const key = `evidence ${corpus.provenance.revision} ${dimension} ${axis} ${before.from} ${now.to}`;
  const trends = await ctx.answers.get(key, () => testKeys(ctx, corpus, dimension, axis, before.from, now.to));
  return {
    tested: trends.size,
    of: (name, growth) => {
      const trend = trends.get(name) ?? null;
      return { evidence: evidenceOf(growth, trend), q: trend?.q ?? null };
    },
  };
}

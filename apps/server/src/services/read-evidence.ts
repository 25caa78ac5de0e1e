import { dayNumber, groupBy, periodStart, periodsBetween } from '@papertide/core';
import type { Axis, Growth, PaperFilter, RankedRow } from '@papertide/core/query';
import { coverPeriods, fillGaps, judge, leastSupport, type TestedTrend, testTrends } from '@papertide/core/series';
import { countByPeriod, countKeysByPeriod } from '@papertide/store';
import type { Context } from '../context.ts';
import type { Corpus } from './corpus.ts';
import type { RankedDimension } from './rank-rows.ts';
import { denominatorOf } from './totals-by-period.ts';
import type { Window } from './windows.ts';

/** Windows that are together longer than this are tested by month. */
const longDays = 731;

/** What a ranking says of a key by its tests; `growth` has the reading that they give it. */
export type TestedRow = Pick<RankedRow, 'growth' | 'evidence' | 'q' | 'rate' | 'peak' | 'present'>;

/** What the tests of a ranking say. */
export interface TestedKeys {
  /** How many keys were tested. */
  readonly tested: number;
  /** What rates are per; `null` where nothing was tested. */
  readonly per: 'week' | 'month' | null;
  of(key: string, growth: Growth): TestedRow;
}

/** The periods over which two windows are tested: weeks, or months where they are long. */
export const testedBy = (before: Window, now: Window): 'week' | 'month' =>
  dayNumber(now.to) - dayNumber(before.from) < longDays ? 'week' : 'month';

/** The complete ones of those periods; one of which the windows leave out a weekend only has all its lists. */
export function testedPeriods({ collected }: Corpus, axis: Axis, before: Window, now: Window): string[] {
  const days = { from: before.from, to: now.to };
  return coverPeriods(periodsBetween(days.from, days.to, testedBy(before, now)), axis, collected, days)
    .filter((c) => c.collectedDays === c.expectedDays && (c.cut || !c.partial))
    .map((c) => c.period);
}

interface TestedKey {
  readonly trend: TestedTrend;
  readonly present: RankedRow['present'];
}

/** What the tests say of one change; `null` for one that was not tested. */
export function judged(growth: Growth, tested: TestedKey | null): TestedRow {
  const { reading, evidence, q } = judge(growth, tested?.trend ?? null);
  const { rate = null, peak = null } = tested?.trend ?? {};
  return {
    growth: { ...growth, reading },
    evidence,
    q,
    rate: rate && { perPeriod: rate.perPeriod, low: rate.low, high: rate.high },
    peak: peak && { high: peak.high, now: peak.now },
    present: tested?.present ?? null,
  };
}

async function testKeys(
  { store: { read: db } }: Context,
  corpus: Corpus,
  dimension: RankedDimension,
  filter: PaperFilter,
  before: Window,
  now: Window,
): Promise<ReadonlyMap<string, TestedKey>> {
  const interval = testedBy(before, now);
  const periods = testedPeriods(corpus, filter.axis, before, now);
  const papers = { ...filter, from: before.from, to: now.to };
  const [all, counts] = await Promise.all([
    countByPeriod(db, denominatorOf({ dimension }), papers, interval),
    countKeysByPeriod(db, dimension, papers, interval, leastSupport),
  ]);
  const keys = [...groupBy(counts, (row) => row.key)].map(([key, rows]) => ({ key, y: fillGaps(periods, rows) }));
  const recent = periods.filter((period) => periodStart(period) >= now.from).length;
  const trends = testTrends(
    keys.map(({ y }) => y),
    fillGaps(periods, all),
  );
  return new Map(
    keys.flatMap(({ key, y }, i) => {
      const trend = trends[i];
      if (trend === undefined) return [];
      const present = { periods: y.slice(y.length - recent).filter((n) => n > 0).length, of: recent };
      return [[key, { trend, present }] as const];
    }),
  );
}

/**
 * Tests every key of a dimension with enough papers of a filter in both windows together for a trend over their complete weeks, or months
 * where the windows are long; what a ranking then shows or hides changes nothing. Tests nothing without a window before.
 * Once per revision and windows: ask within an answer, where one snapshot is read at a time.
 */
export async function readEvidence(
  ctx: Context,
  corpus: Corpus,
  dimension: RankedDimension,
  filter: PaperFilter,
  now: Window,
  before: Window | null,
): Promise<TestedKeys> {
  if (before === null) return { tested: 0, per: null, of: (_, growth) => judged(growth, null) };
  const key = `evidence ${corpus.provenance.revision} ${dimension} ${before.from} ${now.from} ${now.to} ${JSON.stringify(filter)}`;
  const keys = await ctx.answers.get(key, () => testKeys(ctx, corpus, dimension, filter, before, now));
  return {
    tested: keys.size,
    per: keys.size === 0 ? null : testedBy(before, now),
    of: (name, growth) => judged(growth, keys.get(name) ?? null),
  };
}

import type { Period } from '@papertide/core';
import type { JudgedGrowth, SeriesRef, TrendQuery } from '@papertide/core/query';
import { fillGaps, leastSupport, testTrends } from '@papertide/core/series';
import { countByPeriod } from '@papertide/store';
import type { Context } from '../context.ts';
import type { Corpus } from './corpus.ts';
import { type RankedDimension, rankedDimensions } from './rank-rows.ts';
import { judged, readEvidence, testedBy, testedPeriods } from './read-evidence.ts';
import { daysOf, type GrowthWindows, growthOfSeries } from './series-growth.ts';
import { readTotalsByPeriod } from './totals-by-period.ts';
import type { Window } from './windows.ts';

/** A series of a trend with its papers by period, and those that its shares are taken of. */
export interface CountedSeries {
  readonly ref: SeriesRef;
  readonly known: boolean;
  readonly n: readonly number[];
  readonly totals: readonly number[];
}

const isRanked = (dimension: SeriesRef['dimension']): dimension is RankedDimension =>
  rankedDimensions.some((ranked) => ranked === dimension);

/** The series of a chart tested together, by the rule of the rankings. */
async function testTogether(
  ctx: Context,
  corpus: Corpus,
  query: TrendQuery,
  series: readonly (CountedSeries & { readonly growth: JudgedGrowth })[],
  before: Window,
  now: Window,
): Promise<JudgedGrowth[]> {
  const { axis } = query.filter;
  const per = testedBy(before, now);
  const periods = testedPeriods(corpus, axis, before, now);
  const filter = { ...query.filter, from: before.from, to: now.to };
  const refs = series.map((s) => s.ref);
  const totals = await readTotalsByPeriod(ctx, { ...query, series: refs, interval: per, filter }, periods);
  const counts = await Promise.all(
    refs.map(async (ref) => fillGaps(periods, await countByPeriod(ctx.store.read, ref, filter, per))),
  );
  const trends = testTrends(counts, (i) => totals.of(refs[i] ?? { dimension: 'all', key: '' }));
  return series.map(({ growth }, i) => {
    const trend = trends[i];
    const { growth: read, evidence, q, rate } = judged(growth, trend ? { trend, present: null } : null);
    return { ...read, evidence, q, rate, tested: trends.length, per: trends.length === 0 ? null : per };
  });
}

/**
 * What changed in each series of a trend, and how far that may be believed. Topics and keywords are judged among every other one of
 * their kind and the same filter, as their rankings judge them: a reader who looks for risers and puts them into a chart has
 * looked at all of them. Every other series is judged among those of the chart. `null` for a series that does not exist.
 */
export async function judgeSeries(
  ctx: Context,
  corpus: Corpus,
  query: TrendQuery,
  periods: readonly Period[],
  windows: GrowthWindows | null,
  series: readonly CountedSeries[],
): Promise<(JudgedGrowth | null)[]> {
  if (windows === null) return series.map(() => null);
  const now = daysOf(periods, windows.now);
  const before = daysOf(periods, windows.before);
  const untested = { evidence: null, q: null, tested: 0, rate: null, per: null };
  const grown = series.map((s) => ({ ...s, growth: { ...growthOfSeries(s.n, s.totals, windows), ...untested } }));
  const ofRanking = { ...query.filter, from: null, to: null };
  const isTested = (s: (typeof grown)[number]): boolean =>
    s.ref.dimension !== 'all' && s.known && s.growth.now.n + s.growth.before.n >= leastSupport;
  const chosen = grown.filter((s) => isTested(s) && !isRanked(s.ref.dimension));
  const together = chosen.length === 0 ? [] : await testTogether(ctx, corpus, query, chosen, before, now);
  return Promise.all(
    grown.map(async (s): Promise<JudgedGrowth | null> => {
      if (!s.known) return null;
      const place = chosen.indexOf(s);
      if (place >= 0) return together[place] ?? s.growth;
      const { dimension, key } = s.ref;
      if (!isRanked(dimension) || !isTested(s)) return s.growth;
      const tests = await readEvidence(ctx, corpus, dimension, ofRanking, now, before);
      const { growth, evidence, q, rate } = tests.of(key, s.growth);
      return { ...growth, evidence, q, rate, tested: tests.tested, per: tests.per };
    }),
  );
}

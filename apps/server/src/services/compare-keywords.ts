import { formatSeriesRef, type KeywordDimension, type KeywordPeriodsAnswer } from '@papertide/core/query';
import { growthOf, leastSupport, logOdds } from '@papertide/core/series';
import { countKeys, labelsOf } from '@papertide/store';
import type { Context } from '../context.ts';
import { answer } from './answer.ts';
import { generalKeywords } from './general-keywords.ts';
import type { KeywordPeriodsQuery } from './queries.ts';
import { readEvidence } from './read-evidence.ts';
import { rankedPapers } from './window-query.ts';
import { windowTotal } from './window-totals.ts';
import { resolveWindows, type Window } from './windows.ts';

/** Uses of keywords that the prior weighs as much as: about a twentieth of a window's on Daily Papers. */
export const priorUses = 1000;
const z95 = 1.959964;

interface Counted {
  readonly key: string;
  readonly n: number;
  readonly nBefore: number;
}

/** Places by a count, from 1; equal counts share the best place; none has no place. */
function ranksBy(rows: readonly Counted[], count: (row: Counted) => number): Map<string, number> {
  const places = new Map<string, number>();
  const sorted = rows.filter((row) => count(row) > 0).toSorted((a, b) => count(b) - count(a));
  let place = 0;
  sorted.forEach((row, i) => {
    if (i === 0 || count(row) !== count(sorted[i - 1] ?? row)) place = i + 1;
    places.set(row.key, place);
  });
  return places;
}

async function compare(ctx: Context, origin: KeywordDimension, rows: readonly Counted[], general: boolean) {
  const shown = general ? rows : rows.filter(({ key }) => !generalKeywords.has(key));
  const supported = shown.filter(({ n, nBefore }) => n + nBefore >= leastSupport);
  const refs = supported.map(({ key }) => ({ dimension: origin, key }));
  const uses = { now: 0, before: 0 };
  for (const { n, nBefore } of rows) {
    uses.now += n;
    uses.before += nBefore;
  }
  return {
    supported,
    hidden: rows.length - shown.length,
    uses,
    ranks: ranksBy(shown, ({ n }) => n),
    ranksBefore: ranksBy(shown, ({ nBefore }) => nBefore),
    labels: await labelsOf(ctx.store.read, refs),
  };
}

/**
 * Every keyword with at least 10 papers of a filter in a window and the one before together: its share and place in both, and the log-odds
 * of its uses among all uses of keywords, with a prior of 1,000 uses in the proportion of both windows. General words count as
 * uses and are not shown. Cost: the keyphrases of the windows' papers.
 */
export function compareKeywords(ctx: Context, query: KeywordPeriodsQuery): Promise<KeywordPeriodsAnswer> {
  return answer(ctx, 'keyword periods', query, async (corpus, ctx, query) => {
    const { origin, general } = query;
    const filter = rankedPapers(query);
    const { now, before } = resolveWindows(query.window, corpus);
    const common = { leastPapers: leastSupport, prior: priorUses };
    if (now === null || before === null) return { ...common, rows: [], hidden: 0, now: null, before: null };
    const counted = await countKeys(ctx.store.read, origin, filter, now, before);
    const [total, totalBefore, tests] = await Promise.all([
      windowTotal(ctx, origin, filter, now),
      windowTotal(ctx, origin, filter, before),
      readEvidence(ctx, corpus, origin, filter, now, before),
    ]);
    const { supported, hidden, uses, ranks, ranksBefore, labels } = await compare(ctx, origin, counted, general);
    const all = uses.now + uses.before;
    const rows = supported.map(({ key, n, nBefore }) => {
      const ref = { dimension: origin, key };
      const prior = { alpha: (priorUses * (n + nBefore)) / all, alpha0: priorUses };
      const odds = logOdds({ y: n, n: uses.now }, { y: nBefore, n: uses.before }, prior);
      const half = odds === null ? 0 : z95 * Math.sqrt(odds.variance);
      const growth = growthOf({ n, total }, { n: nBefore, total: totalBefore });
      return {
        ref,
        label: labels.get(formatSeriesRef(ref)) ?? key,
        growth: tests.of(key, growth).growth,
        rank: ranks.get(key) ?? null,
        rankBefore: ranksBefore.get(key) ?? null,
        odds: odds && { delta: odds.delta, low: odds.delta - half, high: odds.delta + half, z: odds.z },
      };
    });
    const window = (days: Window, papers: number, n: number) => ({ ...days, papers, uses: n });
    return {
      ...common,
      rows,
      hidden,
      now: window(now, total, uses.now),
      before: window(before, totalBefore, uses.before),
    };
  });
}

import type { RankingAnswer } from '@papertide/core/query';
import { leastSupport } from '@papertide/core/series';
import { rankKeys } from '@papertide/store';
import type { Context } from '../context.ts';
import { answer } from './answer.ts';
import { generalKeywords } from './general-keywords.ts';
import type { KeywordRankQuery } from './queries.ts';
import { bySureness, describeRows, withEvidence, withGrowth } from './rank-rows.ts';
import { readEvidence } from './read-evidence.ts';
import { rankedPapers } from './window-query.ts';
import { windowTotal } from './window-totals.ts';
import { resolveWindows } from './windows.ts';

/** How many of the most frequent keyphrases of a window are compared when the surest change is asked for. */
const compared = 2000;

export interface KeywordRankingAnswer extends RankingAnswer {
  /** Keyphrases left out because papers of any topic use them. */
  readonly hidden: number;
}

/**
 * Keyphrases by the papers of a filter in the window, or by how surely their share changed. By change, the 2,000 most frequent of
 * the window with at least 10 papers over both windows are compared, supported changes first.
 */
export function rankKeywords(ctx: Context, query: KeywordRankQuery): Promise<KeywordRankingAnswer> {
  return answer(ctx, 'keywords', query, async (corpus, ctx, query) => {
    const { origin, text } = query;
    const filter = rankedPapers(query);
    const { now, before } = resolveWindows(query.window, corpus);
    if (now === null) return { rows: [], count: 0, tested: 0, per: null, hidden: 0, now: null, before: null };
    const db = ctx.store.read;
    const hide = query.general ? new Set<string>() : generalKeywords;
    const limit = query.sort === 'change' ? compared : query.limit;
    const [ranked, nowTotal, beforeTotal, tests, general] = await Promise.all([
      rankKeys(db, origin, filter, now, before, { limit, text, hide }),
      windowTotal(ctx, origin, filter, now),
      windowTotal(ctx, origin, filter, before),
      readEvidence(ctx, corpus, origin, filter, now, before),
      hide.size > 0 ? rankKeys(db, origin, filter, now, before, { limit: 1, text, keys: [...hide] }) : null,
    ]);
    const grown = withEvidence(withGrowth(ranked.rows, { now: nowTotal, before: beforeTotal }), tests);
    const changed = grown.filter((row) => row.n + row.nBefore >= leastSupport).sort(bySureness);
    const rows = query.sort === 'change' ? changed : grown;
    return {
      rows: await describeRows(ctx, corpus, origin, rows.slice(0, query.limit), filter, now),
      count: query.sort === 'change' ? changed.length : ranked.count,
      tested: tests.tested,
      per: tests.per,
      hidden: general?.count ?? 0,
      now: { ...now, papers: nowTotal },
      before: before && { ...before, papers: beforeTotal },
    };
  });
}

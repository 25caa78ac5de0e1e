import type { RankingAnswer } from '@papertide/core/query';
import { taxonomy } from '@papertide/core/topics';
import { rankKeys } from '@papertide/store';
import type { Context } from '../context.ts';
import { answer } from './answer.ts';
import type { TopicRankQuery } from './queries.ts';
import { bySureness, describeRows, withEvidence, withGrowth } from './rank-rows.ts';
import { readEvidence } from './read-evidence.ts';
import { rankedPapers } from './window-query.ts';
import { windowTotal } from './window-totals.ts';
import { resolveWindows } from './windows.ts';

/**
 * Topics by the papers of a filter in the window, most first; where readings are asked for, only topics so read, supported
 * changes first and then the surest. `count` is the number of topics that qualify, shown or not.
 */
export function rankTopics(ctx: Context, query: TopicRankQuery): Promise<RankingAnswer> {
  return answer(ctx, 'topics', query, async (corpus, ctx, query) => {
    const filter = rankedPapers(query);
    const { now, before } = resolveWindows(query.window, corpus);
    if (now === null) return { rows: [], count: 0, tested: 0, per: null, now: null, before: null };
    const [ranked, nowTotal, beforeTotal, tests] = await Promise.all([
      rankKeys(ctx.store.read, 'topic', filter, now, before, { limit: taxonomy.topics.length }),
      windowTotal(ctx, 'topic', filter, now),
      windowTotal(ctx, 'topic', filter, before),
      readEvidence(ctx, corpus, 'topic', filter, now, before),
    ]);
    const grown = withEvidence(withGrowth(ranked.rows, { now: nowTotal, before: beforeTotal }), tests);
    const { readings } = query;
    const rows =
      readings === undefined ? grown : grown.filter((row) => readings.includes(row.growth.reading)).sort(bySureness);
    return {
      rows: await describeRows(ctx, corpus, 'topic', rows.slice(0, query.limit), filter, now),
      count: rows.length,
      tested: tests.tested,
      per: tests.per,
      now: { ...now, papers: nowTotal },
      before: before && { ...before, papers: beforeTotal },
    };
  });
}

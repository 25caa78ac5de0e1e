import type { RankingAnswer } from '@papertide/core/query';
import { taxonomy } from '@papertide/core/topics';
import { rankKeys } from '@papertide/store';
import type { Context } from '../context.ts';
import { answer } from './answer.ts';
import type { TopicRankQuery } from './queries.ts';
import { changeStrength, describeRows, withGrowth } from './rank-rows.ts';
import { windowTotal } from './window-totals.ts';
import { resolveWindows } from './windows.ts';

/**
 * Topics by their papers in the window, most first; where readings are asked for, only topics so read, the surest change
 * first. `count` is the number of topics that qualify, shown or not.
 */
export function rankTopics(ctx: Context, query: TopicRankQuery): Promise<RankingAnswer> {
  return answer(ctx, 'topics', query, async (corpus, ctx) => {
    const { axis } = query.window;
    const { now, before } = resolveWindows(query.window, corpus);
    if (now === null) return { rows: [], count: 0, now: null, before: null };
    const [ranked, nowTotal, beforeTotal] = await Promise.all([
      rankKeys(ctx.store.read, 'topic', axis, now, before, { limit: taxonomy.topics.length }),
      windowTotal(ctx, 'topic', axis, now),
      windowTotal(ctx, 'topic', axis, before),
    ]);
    const grown = withGrowth(ranked.rows, { now: nowTotal, before: beforeTotal });
    const { readings } = query;
    const rows =
      readings === undefined
        ? grown
        : grown
            .filter((row) => readings.includes(row.growth.reading))
            .sort((a, b) => changeStrength(b.growth) - changeStrength(a.growth) || (a.key < b.key ? -1 : 1));
    return {
      rows: await describeRows(ctx, corpus, 'topic', rows.slice(0, query.limit), axis, now),
      count: rows.length,
      now: { ...now, papers: nowTotal },
      before: before && { ...before, papers: beforeTotal },
    };
  });
}

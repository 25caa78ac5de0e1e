import type { StandoutAnswer } from '@papertide/core/query';
import { paperRows } from '@papertide/store';
import type { Context } from '../context.ts';
import { answer } from './answer.ts';
import { readCohorts } from './cohort-ranks.ts';
import { daysBetween } from './days-between.ts';
import { toPaperRow } from './paper-rows.ts';
import type { StandoutQuery } from './queries.ts';

/**
 * The papers first listed on some days that stand highest among those listed with them, or that have most upvotes; then
 * by the other, then newest first. `papers` counts those that were compared: with known upvotes. O(papers of the days).
 */
export function rankStandouts(ctx: Context, query: StandoutQuery): Promise<StandoutAnswer> {
  return answer(ctx, 'standouts', query, async ({ collected }, ctx) => {
    const days = daysBetween(query.from ?? collected.first, query.to ?? collected.last);
    const isWanted = new Set(days);
    const cohorts = await readCohorts(ctx, days);
    const ranked = cohorts.known
      .filter((paper) => isWanted.has(paper.listedOn))
      .map((paper) => ({ ...paper, percentile: cohorts.ranks.get(paper.key)?.percentile ?? 0 }));
    const order =
      query.sort === 'upvotes' ? (['upvotes', 'percentile'] as const) : (['percentile', 'upvotes'] as const);
    ranked.sort(
      (a, b) =>
        b[order[0]] - a[order[0]] ||
        b[order[1]] - a[order[1]] ||
        (a.listedOn === b.listedOn ? (a.key < b.key ? -1 : 1) : a.listedOn < b.listedOn ? 1 : -1),
    );
    const stored = await paperRows(
      ctx.store.read,
      ranked.slice(0, query.limit).map((paper) => paper.key),
    );
    const rows = stored.flatMap((row) => {
      const rank = cohorts.ranks.get(row.key);
      if (rank === undefined) return [];
      const { cohortUpvotes, ...place } = rank;
      return [{ ...toPaperRow(row, cohorts), rank: place, cohortUpvotes }];
    });
    return { rows, papers: ranked.length };
  });
}

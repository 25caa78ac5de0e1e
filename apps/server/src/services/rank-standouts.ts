import type { StandoutAnswer } from '@papertide/core/query';
import { paperRows } from '@papertide/store';
import type { Context } from '../context.ts';
import { answer } from './answer.ts';
import { readCohorts } from './cohort-ranks.ts';
import type { Corpus } from './corpus.ts';
import { toPaperRow } from './paper-rows.ts';
import type { StandoutQuery } from './queries.ts';
import { wantedDays, wantedPapers } from './wanted-papers.ts';

/**
 * The papers of a filter with known upvotes, first listed on some days, in order: by their place among those listed with them or
 * by upvotes; then by the other, then newest first. The filter says which are ranked, not with whom they are compared: their
 * cohorts stay whole. O(papers of the days).
 */
export async function orderStandouts(
  ctx: Context,
  { collected }: Pick<Corpus, 'collected'>,
  query: Omit<StandoutQuery, 'limit'>,
) {
  const days = wantedDays(query.filter, query.from ?? collected.first, query.to ?? collected.last);
  const isListed = new Set(days);
  const isWanted = await wantedPapers(ctx, query.filter);
  const cohorts = await readCohorts(ctx, days);
  const ranked = cohorts.known
    .filter((paper) => isListed.has(paper.listedOn) && isWanted(paper.key))
    .map((paper) => ({ ...paper, percentile: cohorts.ranks.get(paper.key)?.percentile ?? 0 }));
  const order = query.sort === 'upvotes' ? (['upvotes', 'percentile'] as const) : (['percentile', 'upvotes'] as const);
  ranked.sort(
    (a, b) =>
      b[order[0]] - a[order[0]] ||
      b[order[1]] - a[order[1]] ||
      (a.listedOn === b.listedOn ? (a.key < b.key ? -1 : 1) : a.listedOn < b.listedOn ? 1 : -1),
  );
  return { ranked, cohorts };
}

/** The first papers of `orderStandouts` as lists show them; `papers` counts those that could be shown. */
export function rankStandouts(ctx: Context, query: StandoutQuery): Promise<StandoutAnswer> {
  return answer(ctx, 'standouts', query, async (corpus, ctx, query) => {
    const { ranked, cohorts } = await orderStandouts(ctx, corpus, query);
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

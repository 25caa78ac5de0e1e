import type { Day, Instant } from '@papertide/core';
import type { FastestAnswer } from '@papertide/core/query';
import { paperRows } from '@papertide/store';
import type { Context } from '../context.ts';
import { answer } from './answer.ts';
import { readAttentionFacts } from './attention-facts.ts';
import { readCohorts } from './cohort-ranks.ts';
import type { Corpus } from './corpus.ts';
import { toPaperRow } from './paper-rows.ts';
import type { FastestQuery } from './queries.ts';
import { wantedPapers } from './wanted-papers.ts';
import { readWeekVelocities, weekTo } from './week-velocities.ts';

const hourMs = 3_600_000;

/** What a paper gained over its readings of a week, and the hours between the first and the last of them. */
export function gainedOver(readings: readonly { readonly observedAt: Instant; readonly upvotes: number }[]) {
  const [first, last] = [readings[0], readings.at(-1)];
  if (first === undefined || last === undefined) return null;
  return {
    gained: last.upvotes - first.upvotes,
    hours: (Date.parse(last.observedAt) - Date.parse(first.observedAt)) / hourMs,
  };
}

/**
 * The papers of a filter that gained upvotes over the seven days up to a day, or the latest reading, in order: by upvotes per day,
 * drawn toward all papers read in them; equal rates by more upvotes, then by key. A paper needs two readings of these days at least
 * an hour apart. `latest` is the last week that has such a paper of the filter, `usual` the pooled rate. O(readings of the papers
 * that were read so in the week or later).
 */
export async function orderFastest(ctx: Context, corpus: Corpus, query: Omit<FastestQuery, 'limit'>) {
  const lastRead = corpus.provenance.asOf?.slice(0, 10) ?? null;
  if (lastRead === null) return { ranked: [], from: null, to: null, latest: null, usual: null };
  const { papers } = await readAttentionFacts(ctx, corpus);
  const isWanted = await wantedPapers(ctx, query.filter);
  const days = papers.flatMap(({ key, watchedTo }) => (watchedTo !== null && isWanted(key) ? [watchedTo] : []));
  const latestDay = days.reduce<Day | null>((a, b) => (a === null || b > a ? b : a), null);
  const latest = latestDay === null ? null : weekTo(latestDay);
  const { watched, ...week } = await readWeekVelocities(ctx, corpus, query.to ?? lastRead);
  const ranked = watched
    .filter(({ key }) => isWanted(key))
    .sort((a, b) => b.velocity - a.velocity || b.gain.upvotes - a.gain.upvotes || (a.key < b.key ? -1 : 1));
  return { ranked, ...week, latest };
}

/** The first papers of `orderFastest` as lists show them; `papers` counts all of them. */
export function rankFastest(ctx: Context, query: FastestQuery): Promise<FastestAnswer> {
  return answer(ctx, 'fastest', query, async (corpus, ctx, query) => {
    const { ranked, ...week } = await orderFastest(ctx, corpus, query);
    const shown = ranked.slice(0, query.limit);
    const stored = new Map(
      (
        await paperRows(
          ctx.store.read,
          shown.map(({ key }) => key),
        )
      ).map((row) => [row.key, row]),
    );
    const cohorts = await readCohorts(
      ctx,
      [...stored.values()].flatMap((row) => row.listedOn ?? []),
    );
    const rows = shown.flatMap(({ key, velocity, readings }) => {
      const row = stored.get(key);
      const gain = gainedOver(readings);
      if (row === undefined || gain === null) return [];
      return [
        {
          ...toPaperRow(row, cohorts),
          velocity,
          ...gain,
          readings: readings.map(({ observedAt, upvotes }) => ({ observedAt, upvotes })),
        },
      ];
    });
    return { rows, ...week, papers: ranked.length };
  });
}

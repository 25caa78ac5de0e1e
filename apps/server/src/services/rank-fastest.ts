import type { Day } from '@papertide/core';
import type { FastestAnswer } from '@papertide/core/query';
import { paperRows } from '@papertide/store';
import type { Context } from '../context.ts';
import { answer } from './answer.ts';
import { readAttentionFacts } from './attention-facts.ts';
import { readCohorts } from './cohort-ranks.ts';
import { toPaperRow } from './paper-rows.ts';
import type { FastestQuery } from './queries.ts';
import { wantedPapers } from './wanted-papers.ts';
import { readWeekVelocities, weekTo } from './week-velocities.ts';

const hourMs = 3_600_000;

/**
 * The papers of a filter that gained most upvotes per day over the seven days up to a day, or the latest reading, drawn toward all
 * papers read in them; equal rates by more upvotes, then by key. A paper needs two readings of these days at least an hour apart.
 * `latest` is the last week that has such a paper of the filter. O(readings of the papers that were read so in the week or later).
 */
export function rankFastest(ctx: Context, query: FastestQuery): Promise<FastestAnswer> {
  return answer(ctx, 'fastest', query, async (corpus, ctx, query) => {
    const lastRead = corpus.provenance.asOf?.slice(0, 10) ?? null;
    if (lastRead === null) return { rows: [], from: null, to: null, papers: 0, latest: null, usual: null };
    const { papers } = await readAttentionFacts(ctx, corpus);
    const isWanted = await wantedPapers(ctx, query.filter);
    const days = papers.flatMap(({ key, watchedTo }) => (watchedTo !== null && isWanted(key) ? [watchedTo] : []));
    const latestDay = days.reduce<Day | null>((a, b) => (a === null || b > a ? b : a), null);
    const latest = latestDay === null ? null : weekTo(latestDay);
    const { from, to, usual, watched } = await readWeekVelocities(ctx, corpus, query.to ?? lastRead);
    const ranked = watched
      .filter(({ key }) => isWanted(key))
      .sort((a, b) => b.velocity - a.velocity || b.gain.upvotes - a.gain.upvotes || (a.key < b.key ? -1 : 1));
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
      const [first, last] = [readings[0], readings.at(-1)];
      if (row === undefined || first === undefined || last === undefined) return [];
      return [
        {
          ...toPaperRow(row, cohorts),
          velocity,
          gained: last.upvotes - first.upvotes,
          hours: (Date.parse(last.observedAt) - Date.parse(first.observedAt)) / hourMs,
          readings: readings.map(({ observedAt, upvotes }) => ({ observedAt, upvotes })),
        },
      ];
    });
    return { rows, from, to, papers: ranked.length, latest, usual };
  });
}

import { addDays, groupBy } from '@papertide/core';
import { recentGain, velocityOf, velocityPrior } from '@papertide/core/attention';
import type { FastestAnswer } from '@papertide/core/query';
import { observationsOf, paperRows } from '@papertide/store';
import type { Context } from '../context.ts';
import { answer } from './answer.ts';
import { readAttentionFacts } from './attention-facts.ts';
import { readCohorts } from './cohort-ranks.ts';
import { toPaperRow } from './paper-rows.ts';
import type { FastestQuery } from './queries.ts';
import { wantedPapers } from './wanted-papers.ts';

const hourMs = 3_600_000;
const weekDays = 7;
/** Papers watched at a time: those read last, should a week have read more. */
const mostWatched = 5_000;

/**
 * The papers of a filter that gain most upvotes per day over the seven days up to the latest reading, drawn toward all papers read
 * in them; equal rates by more upvotes, then by key. A paper needs two readings of these days at least an hour apart. O(readings
 * of at most 5,000 papers).
 */
export function rankFastest(ctx: Context, query: FastestQuery): Promise<FastestAnswer> {
  return answer(ctx, 'fastest', query, async (corpus, ctx, query) => {
    const to = corpus.provenance.asOf?.slice(0, 10) ?? null;
    if (to === null) return { rows: [], from: null, to: null, papers: 0, usual: null };
    const from = addDays(to, 1 - weekDays);
    const { papers } = await readAttentionFacts(ctx, corpus);
    const read = papers
      .filter(({ observedAt }) => observedAt !== null && observedAt >= from)
      .sort((a, b) => ((a.observedAt ?? '') < (b.observedAt ?? '') ? 1 : -1))
      .slice(0, mostWatched);
    const readings = await observationsOf(
      ctx.store.read,
      read.map(({ key }) => key),
    );
    const ofWeek = readings.flatMap(({ key, observedAt, upvotes }) =>
      upvotes === null || observedAt < from ? [] : [{ key, observedAt, upvotes }],
    );
    const watched = [...groupBy(ofWeek, ({ key }) => key)].flatMap(([key, readings]) => {
      const gain = recentGain(readings);
      return gain === null ? [] : [{ key, gain, readings }];
    });
    const prior = velocityPrior(watched.map(({ gain }) => gain));
    if (prior === null) return { rows: [], from, to, papers: 0, usual: null };
    const isWanted = await wantedPapers(ctx, query.filter);
    const ranked = watched
      .filter(({ key }) => isWanted(key))
      .map((paper) => ({ ...paper, velocity: velocityOf(paper.gain, prior) }))
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
    return { rows, from, to, papers: ranked.length, usual: prior.mean };
  });
}

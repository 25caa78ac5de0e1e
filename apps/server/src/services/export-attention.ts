import { periodEnd, periodStart } from '@papertide/core';
import type { Cell } from '@papertide/core/export';
import { paperRows, type StoredPaperRow } from '@papertide/store';
import type { Context } from '../context.ts';
import { answer } from './answer.ts';
import { withoutCohort } from './cohort-ranks.ts';
import { type ExportQuery, encodeExport } from './export-query.ts';
import type { ExportTable } from './export-table.ts';
import { gainedOver, orderFastest } from './rank-fastest.ts';
import { orderStandouts } from './rank-standouts.ts';

/** Papers described at a time. */
const pageSize = 250;

const standoutColumns = [
  ...['place', 'key', 'title', 'listed_on', 'upvotes', 'observed_at'],
  ...['cohort', 'cohort_from', 'cohort_to', 'cohort_size', 'percentile'],
  ...['maturity', 'age_when_read', 'cohort_age_when_read'],
];
const fastestColumns = [
  ...['place', 'key', 'title', 'listed_on', 'upvotes', 'gained', 'hours', 'readings', 'upvotes_per_day', 'observed_at'],
];

/** Ranked papers as rows, a page at a time, each with its place from 1 and what is stored of it. */
async function* rankedPages<T extends { readonly key: string }>(
  ctx: Context,
  ranked: readonly T[],
  cellsOf: (paper: T, place: number, stored: StoredPaperRow) => Cell[],
): AsyncGenerator<Cell[][], void> {
  for (let start = 0; start < ranked.length; start += pageSize) {
    const part = ranked.slice(start, start + pageSize);
    const rows = await paperRows(
      ctx.store.read,
      part.map(({ key }) => key),
    );
    const stored = new Map(rows.map((row) => [row.key, row]));
    yield part.flatMap((paper, i) => {
      const row = stored.get(paper.key);
      return row === undefined ? [] : [cellsOf(paper, start + i + 1, row)];
    });
  }
}

/** Every paper of the ranking that is fair for age, or by upvotes, with its place among those listed with it. */
export async function exportStandouts(ctx: Context, query: ExportQuery & { what: 'standouts' }): Promise<ExportTable> {
  const { what, filter, since, sort } = query;
  const { ranked, provenance } = await answer(
    ctx,
    'standout order',
    { filter, from: since, to: null, sort },
    async (corpus, ctx, query) => {
      const { ranked, cohorts } = await orderStandouts(ctx, corpus, query);
      return { ranked: ranked.map((paper) => ({ ...paper, rank: withoutCohort(cohorts.ranks.get(paper.key)) })) };
    },
  );
  const pages = () =>
    rankedPages(ctx, ranked, ({ key, listedOn, upvotes, observedAt, rank }, place, { title }) => [
      ...[place, key, title, listedOn, upvotes, observedAt, rank?.cohort ?? null],
      ...(rank === null ? [null, null] : [periodStart(rank.cohort), periodEnd(rank.cohort)]),
      ...[rank?.size ?? null, rank?.percentile ?? null],
      ...[rank?.maturity ?? null, rank?.age ?? null, rank?.cohortAge ?? null],
    ]);
  return { name: what, query: encodeExport(query), provenance, columns: standoutColumns, pages };
}

/** Every paper that was read twice in a week, by upvotes a day. */
export async function exportFastest(ctx: Context, query: ExportQuery & { what: 'fastest' }): Promise<ExportTable> {
  const { what, filter, week } = query;
  const { ranked, provenance } = await answer(
    ctx,
    'fastest order',
    { filter, to: week },
    async (corpus, ctx, query) => {
      const { ranked } = await orderFastest(ctx, corpus, query);
      return {
        ranked: ranked.map(({ key, velocity, readings }) => ({
          key,
          velocity,
          n: readings.length,
          gain: gainedOver(readings),
        })),
      };
    },
  );
  const pages = () =>
    rankedPages(ctx, ranked, ({ key, velocity, n, gain }, place, { title, listedOn, upvotes, observedAt }) => [
      ...[place, key, title, listedOn, upvotes, gain?.gained ?? null, gain?.hours ?? null, n, velocity, observedAt],
    ]);
  return { name: what, query: encodeExport(query), provenance, columns: fastestColumns, pages };
}

import { groupBy } from '@papertide/core';
import { histogramQuantile } from '@papertide/core/attention';
import type { Cell } from '@papertide/core/export';
import { formatSeriesRef } from '@papertide/core/query';
import { countKeys, firstSeen, labelsOf, upvoteCountsByKey } from '@papertide/store';
import type { Context } from '../context.ts';
import { answer } from './answer.ts';
import { type ExportQuery, encodeExport } from './export-query.ts';
import type { ExportTable } from './export-table.ts';
import { generalKeywords } from './general-keywords.ts';
import { type CountedKey, type RankedDimension, withEvidence, withGrowth } from './rank-rows.ts';
import { readEvidence, type TestedKeys } from './read-evidence.ts';
import { topicName } from './topic-names.ts';
import { type RankFilter, rankedPapers, type WindowQuery } from './window-query.ts';
import { windowTotal } from './window-totals.ts';
import { resolveWindows, type Window } from './windows.ts';

/** Keys described at a time. */
const pageSize = 250;

const columns = [
  ...['key', 'label', 'area', 'from', 'to', 'papers', 'all_papers', 'share', 'share_low', 'share_high'],
  ...['papers_before', 'all_papers_before', 'share_before', 'change', 'change_low', 'change_high', 'reading'],
  ...['evidence', 'q', 'growth_rate', 'growth_rate_low', 'growth_rate_high', 'first_seen', 'median_upvotes'],
];

interface Ranking {
  readonly dimension: RankedDimension;
  readonly window: WindowQuery;
  readonly filter: RankFilter;
  readonly text?: string;
  readonly hide?: ReadonlySet<string>;
}

async function* rankedPages(
  ctx: Context,
  { dimension, text, hide, ...asked }: Ranking,
  now: Window,
  before: Window | null,
  tests: TestedKeys,
) {
  const db = ctx.store.read;
  const filter = rankedPapers(asked);
  const totals = {
    now: await windowTotal(ctx, dimension, filter, now),
    before: await windowTotal(ctx, dimension, filter, before),
  };
  const rows = await countKeys(db, dimension, filter, now, before, { text, hide });
  for (let start = 0; start < rows.length; start += pageSize) {
    const part = rows.slice(start, start + pageSize);
    const keys = part.map((row) => row.key);
    const names = await labelsOf(
      db,
      keys.map((key) => ({ dimension, key })),
    );
    const page: CountedKey[] = part.map((row) => ({
      ...row,
      label: names.get(formatSeriesRef({ dimension, key: row.key })) ?? row.key,
    }));
    const first = await firstSeen(db, dimension, keys, filter);
    const counted = await upvoteCountsByKey(db, dimension, keys, { ...filter, from: now.from, to: now.to });
    const upvotes = groupBy(counted, (row) => row.key);
    yield withEvidence(withGrowth(page, totals), tests).map(({ key, label, growth, evidence, q, rate }): Cell[] => {
      const topic = dimension === 'topic' ? topicName(key) : null;
      const known = (upvotes.get(key) ?? []).flatMap(({ upvotes: value, n }) => (value === null ? [] : [{ value, n }]));
      return [
        ...[key, topic?.name ?? label, topic?.area?.name ?? null, now.from, now.to],
        ...[growth.now.n, growth.now.total, growth.now.value, growth.now.low, growth.now.high],
        ...[growth.before.n, growth.before.total, growth.before.value],
        ...[growth.change.difference, growth.change.low, growth.change.high, growth.reading],
        ...[evidence, q, rate?.perPeriod ?? null, rate?.low ?? null, rate?.high ?? null],
        ...[first.get(key) ?? null, histogramQuantile(known, 0.5)],
      ];
    });
  }
}

/** The windows of a ranking and what its tests say, of one revision. */
function readTests(ctx: Context, { dimension, window, filter }: Ranking) {
  return answer(ctx, 'ranking tests', { dimension, window, filter }, async (corpus, ctx) => {
    const { now, before } = resolveWindows(window, corpus);
    const tests =
      now === null ? null : await readEvidence(ctx, corpus, dimension, rankedPapers({ window, filter }), now, before);
    return { now, before, tests };
  });
}

async function exportRanking(ctx: Context, query: ExportQuery, ranking: Ranking): Promise<ExportTable> {
  const { now, before, tests, provenance } = await readTests(ctx, ranking);
  return {
    name: query.what,
    query: encodeExport(query),
    provenance,
    columns,
    pages: () => (now === null || tests === null ? [] : rankedPages(ctx, ranking, now, before, tests)),
  };
}

/** Every topic with papers of the filter in the window or the one before, most first: its share, its change, its median upvotes. */
export function exportTopics(ctx: Context, query: ExportQuery & { what: 'topics' }): Promise<ExportTable> {
  return exportRanking(ctx, query, { dimension: 'topic', window: query.window, filter: query.filter });
}

/** Every keyphrase of the window, as for topics; general words are left out unless asked for. */
export function exportKeywords(ctx: Context, query: ExportQuery & { what: 'keywords' }): Promise<ExportTable> {
  const { origin, window, filter, text, general } = query;
  const hide = general ? undefined : generalKeywords;
  return exportRanking(ctx, query, { dimension: origin, window, filter, text, hide });
}

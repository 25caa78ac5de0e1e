import { groupBy } from '@papertide/core';
import { histogramQuantile } from '@papertide/core/attention';
import { type Growth, keywordDimensions, type PaperFilter, type RankedRow } from '@papertide/core/query';
import { growthOf } from '@papertide/core/series';
import { firstSeen, keywordsOf, keywordVariants, upvoteCountsByKey } from '@papertide/store';
import type { Context } from '../context.ts';
import type { Corpus } from './corpus.ts';
import type { TestedKeys, TestedRow } from './read-evidence.ts';
import { readSparks } from './sparklines.ts';
import { topicName } from './topic-names.ts';
import type { Window } from './windows.ts';

export const rankedDimensions = ['topic', ...keywordDimensions] as const;
export type RankedDimension = (typeof rankedDimensions)[number];

/** A key with its papers in both windows. */
export interface CountedKey {
  readonly key: string;
  readonly label: string;
  readonly n: number;
  readonly nBefore: number;
}

/** How surely a share changed: the distance of its interval from 0, negative where the interval holds 0. */
function changeStrength({ change: { low, high } }: Growth): number {
  return low === null || high === null ? Number.NEGATIVE_INFINITY : Math.max(low, -high);
}

/** A key with its growth and what the tests say of it. */
export type JudgedKey = CountedKey & TestedRow;

/** The keys with what the tests say of them. */
export function withEvidence(
  rows: readonly (CountedKey & { readonly growth: Growth })[],
  tests: TestedKeys,
): JudgedKey[] {
  return rows.map((row) => ({ ...row, ...tests.of(row.key, row.growth) }));
}

/** Supported changes first, then the surest. */
export function bySureness(a: JudgedKey, b: JudgedKey): number {
  const supported = (row: JudgedKey): number => (row.evidence === 'supported' ? 1 : 0);
  return supported(b) - supported(a) || changeStrength(b.growth) - changeStrength(a.growth) || (a.key < b.key ? -1 : 1);
}

/** The growth of each key over two windows with these totals. */
export function withGrowth<T extends CountedKey>(
  rows: readonly T[],
  totals: { readonly now: number; readonly before: number },
): (T & { readonly growth: Growth })[] {
  return rows.map((row) => ({
    ...row,
    growth: growthOf({ n: row.n, total: totals.now }, { n: row.nBefore, total: totals.before }),
  }));
}

/** What a ranking of the papers of a filter shows of some keys besides their growth. */
export async function describeRows(
  ctx: Context,
  corpus: Corpus,
  dimension: RankedDimension,
  rows: readonly JudgedKey[],
  filter: PaperFilter,
  now: Window,
): Promise<RankedRow[]> {
  const db = ctx.store.read;
  const keys = rows.map((row) => row.key);
  const [sparks, first, variants, upvotes] = await Promise.all([
    readSparks(ctx, corpus, dimension, keys, filter),
    firstSeen(db, dimension, keys, filter),
    dimension === 'topic' ? new Map<string, string[]>() : keywordVariants(db, keys, keywordsOf(dimension)?.merged),
    upvoteCountsByKey(db, dimension, keys, { ...filter, from: now.from, to: now.to }),
  ]);
  const upvotesOf = groupBy(upvotes, (row) => row.key);
  return rows.map(({ key, label, growth, evidence, q, rate, peak, present }) => {
    const topic = dimension === 'topic' ? topicName(key) : null;
    const name = topic?.name ?? label;
    const known = (upvotesOf.get(key) ?? []).flatMap(({ upvotes: value, n }) => (value === null ? [] : [{ value, n }]));
    return {
      ref: { dimension, key },
      label: name,
      variants: (variants.get(key) ?? []).filter((variant) => variant !== name),
      area: topic?.area ?? null,
      slot: topic?.slot ?? null,
      growth,
      evidence,
      q,
      rate,
      peak,
      present,
      spark: sparks.of(key),
      sparkPartial: sparks.partial,
      firstSeen: first.get(key) ?? null,
      medianUpvotes: histogramQuantile(known, 0.5),
    };
  });
}

import { associationRatio } from '@papertide/core/networks';
import { type Companion, type CompanionList, formatSeriesRef } from '@papertide/core/query';
import { countOfKeys, type KeyedDimension, type KeyedRef, keysAmong, labelsOf } from '@papertide/store';
import type { Context } from '../context.ts';
import { topicName } from './topic-names.ts';

/** The subject of a portrait with its papers, and all papers there are. */
export interface Subject {
  readonly ref: KeyedRef & Companion['ref'];
  readonly papers: number;
  readonly of: number;
}

export interface CompanionOptions {
  /** Keys to leave out. */
  readonly hide?: ReadonlySet<string>;
  readonly limit: number;
  /** Only those that stand there oftener than by chance, of the 500 with most papers of both. */
  readonly attracted?: boolean;
  /** Those of the 500 with so many papers of both or more, and the strongest association first instead of the most papers. */
  readonly strongestFrom?: number;
}

/** Keys that are read before those to leave out are dropped and the attracted chosen: more than there are topics. */
const mostRead = 500;

/** What stands in the papers of the subject, with the papers of both: most papers first, or by strength, then by key. `count` is how many there are. */
export async function readCompanions(
  ctx: Context,
  { ref: subject, papers: one, of: all }: Subject,
  dimension: Exclude<KeyedDimension, 'all'>,
  { hide = new Set(), limit, strongestFrom, attracted = false }: CompanionOptions,
): Promise<CompanionList> {
  const db = ctx.store.read;
  const among = await keysAmong(
    db,
    subject,
    dimension,
    attracted || strongestFrom !== undefined ? mostRead : limit + hide.size,
  );
  const shown = among.rows.filter(({ key, n }) => !hide.has(key) && n >= (strongestFrom ?? 1));
  const keys = shown.map(({ key }) => key);
  const [papers, labels] = await Promise.all([
    countOfKeys(db, dimension, keys),
    labelsOf(
      db,
      keys.map((key) => ({ dimension, key })),
    ),
  ]);
  const rows = shown.map(({ key, n }): Companion => {
    const name = labels.get(formatSeriesRef({ dimension, key })) ?? key;
    const topic = dimension === 'topic' ? topicName(key) : null;
    return {
      // An author goes by the name as it is written most, so that links and filters read well.
      ref: { dimension, key: dimension === 'author' ? name : key },
      label: topic?.name ?? name,
      slot: topic?.slot ?? null,
      n,
      papers: papers.get(key) ?? 0,
      ratio: associationRatio({ both: n, one, other: papers.get(key) ?? 0, all }),
    };
  });
  if (attracted || strongestFrom !== undefined) {
    const drawn = attracted ? rows.filter(({ ratio }) => ratio !== null && ratio > 1) : rows;
    if (strongestFrom !== undefined)
      drawn.sort((a, b) => (b.ratio ?? 0) - (a.ratio ?? 0) || b.n - a.n || (a.ref.key < b.ref.key ? -1 : 1));
    return { rows: drawn.slice(0, limit), count: drawn.length };
  }
  const hidden = among.rows.filter(({ key }) => hide.has(key)).length;
  return { rows: rows.slice(0, limit), count: among.count - hidden };
}

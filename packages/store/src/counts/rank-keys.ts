import type { Day } from '@papertide/core';
import { formatSeriesRef, type PaperFilter } from '@papertide/core/query';
import { sql } from 'kysely';
import { keywordsOf, startsWord } from '../expressions.ts';
import type { Db } from '../store.ts';
import { countsByDay, type RankableDimension } from './counts-by-day.ts';
import { startsKeyword } from './keywords-like.ts';
import { labelsOf } from './labels.ts';

/** A stretch of days, both inclusive. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

export interface RankOptions {
  readonly limit: number;
  readonly offset?: number | undefined;
  /** Fewest papers of both stretches together; 1 unless told. */
  readonly minPapers?: number | undefined;
  /** Only these keys. */
  readonly keys?: readonly string[] | undefined;
  /** Only keys in which a word starts with it; keywords also as papers write them. */
  readonly text?: string | undefined;
  /** Not these keys. */
  readonly hide?: ReadonlySet<string> | undefined;
}

export interface RankedKey {
  readonly key: string;
  /** The key itself where it has no name. */
  readonly label: string;
  readonly n: number;
  readonly nBefore: number;
}

/**
 * The keys of a dimension by their papers of a filter in a stretch of days, most first and then by key, with their papers in
 * the stretch before; and how many keys there are in both. The stretches stand for the filter's own days. The cost grows with
 * the papers of the days, not of the corpus.
 */
export async function rankKeys(
  db: Db,
  dimension: RankableDimension,
  filter: PaperFilter,
  now: DayRange,
  before: DayRange | null,
  options: RankOptions,
): Promise<{ readonly rows: RankedKey[]; readonly count: number }> {
  const { limit, offset = 0, minPapers = 1, keys, text = '', hide } = options;
  if (keys?.length === 0) return { rows: [], count: 0 };
  const starts = keywordsOf(dimension) === null ? startsWord : startsKeyword;
  const total = sql<number>`cast(sum(n) as integer)`;
  const within = ({ from, to }: DayRange) =>
    sql<number>`cast(sum(case when day between ${from} and ${to} then n else 0 end) as integer)`;
  const from = before === null || now.from < before.from ? now.from : before.from;
  const to = before === null || now.to > before.to ? now.to : before.to;
  const ranked = await db
    .selectFrom((eb) =>
      eb
        .selectFrom(countsByDay(db, dimension, { ...filter, from, to }).as('days'))
        .select('key')
        .select([
          (before === null ? total : within(now)).as('n'),
          (before === null ? sql<number>`0` : within(before)).as('n_before'),
        ])
        .$if(keys !== undefined, (query) => query.where('key', 'in', keys ?? []))
        .$if(hide !== undefined && hide.size > 0, (query) => query.where('key', 'not in', [...(hide ?? [])]))
        .$if(text.trim() !== '', (query) => query.where((column) => starts(column.ref('key'), text)))
        .groupBy('key')
        .as('counted'),
    )
    .select(['key', 'n', 'n_before'])
    .select((eb) => eb.fn.countAll<number>().over().as('count'))
    .where((eb) => eb(eb('n', '+', eb.ref('n_before')), '>=', minPapers))
    .orderBy('n', 'desc')
    .orderBy('n_before', 'desc')
    .orderBy('key')
    .limit(limit)
    .offset(offset)
    .execute();
  const names = await labelsOf(
    db,
    ranked.map(({ key }) => ({ dimension, key })),
  );
  return {
    rows: ranked.map(({ key, n, n_before }) => ({
      key,
      label: names.get(formatSeriesRef({ dimension, key })) ?? key,
      n,
      nBefore: n_before,
    })),
    count: ranked[0]?.count ?? 0,
  };
}

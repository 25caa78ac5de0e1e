import type { Axis, Dimension } from '@papertide/core/query';
import { fold } from '@papertide/core/text';
import { type Expression, type SqlBool, sql } from 'kysely';

/** The column of a paper's date on an axis. */
export const dayColumn = { listed: 'paper.listed_on', published: 'paper.published_on' } as const satisfies Record<
  Axis,
  string
>;

/** What counts are kept of: a series, or the papers that are covered by topics, keywords or source keywords at all. */
export interface CountedRef {
  readonly dimension: Dimension | 'covered';
  /** Empty for `all`. */
  readonly key: string;
}

/** How many rows, a number in every database. */
export const countAll = sql<number>`cast(count(*) as integer)`;

/** A sum of whole numbers, 0 where there is nothing to add. */
export const sumOf = (n: Expression<number>) => sql<number>`cast(coalesce(sum(${n}), 0) as integer)`;

/** Whether a word of a folded column starts with the folded text. */
export function startsWord(column: Expression<string>, text: string): Expression<SqlBool> {
  const start = fold(text).replace(/[\\%_]/g, '\\$&');
  return sql<SqlBool>`(${column} like ${`${start}%`} escape '\\' or ${column} like ${`% ${start}%`} escape '\\')`;
}

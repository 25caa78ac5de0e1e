import { type Axis, type Dimension, isOwnTopic, type KeywordDimension } from '@papertide/core/query';
import { fold } from '@papertide/core/text';
import { type Expression, type SqlBool, sql } from 'kysely';
import type { PaperKeyphraseTable } from './schema/keyphrase.ts';

/** The column of a paper's date on an axis. */
export const dayColumn = { listed: 'paper.listed_on', published: 'paper.published_on' } as const satisfies Record<
  Axis,
  string
>;

/** What is counted: a series, or the papers that are covered by topics, keywords, source keywords or organizations at all. */
export interface CountedRef {
  readonly dimension: Dimension | 'covered';
  /** Empty for `all`. */
  readonly key: string;
}

/** The dimensions that the rollups keep counts of; the others are counted from the rows. */
export const keptDimensions = [
  ...(['all', 'topic', 'area', 'keyword', 'source-keyword', 'category', 'source', 'covered'] as const),
] as const satisfies readonly CountedRef['dimension'][];
/** A dimension whose keys the rollups list. */
export type KeptDimension = Exclude<(typeof keptDimensions)[number], 'all' | 'covered'>;

/** A dimension of the view `paper_key`: every one whose keys can be listed. Keys of authors are folded names there. */
export type KeyedDimension = Exclude<Dimension, 'phrase'>;

/** Whether the rollups have the counts of a series. */
export const isKept = ({ dimension, key }: CountedRef): boolean =>
  keptDimensions.some((kept) => kept === dimension) &&
  !(dimension === 'topic' && isOwnTopic(key)) &&
  !(dimension === 'covered' && key === 'organization');

/** What a dimension of keywords counts, and whether synonym groups are counted as one; `null` for any other dimension. */
export function keywordsOf(
  dimension: CountedRef['dimension'],
): { readonly origin: 'extracted' | 'source' | null; readonly merged: boolean } | null {
  switch (dimension) {
    case 'keyword':
    case 'single-keyword':
      return { origin: 'extracted', merged: dimension === 'keyword' };
    case 'source-keyword':
    case 'single-source-keyword':
      return { origin: 'source', merged: dimension === 'source-keyword' };
    case 'any-keyword':
    case 'single-any-keyword':
      return { origin: null, merged: dimension === 'any-keyword' };
    default:
      return null;
  }
}

/** Which keyphrases of papers a dimension of keywords counts, and the column of the key that it counts them under. */
export function keyphrasesOf(dimension: KeywordDimension) {
  const { origin = null, merged = true } = keywordsOf(dimension) ?? {};
  const origins: readonly PaperKeyphraseTable['origin'][] = origin === null ? ['extracted', 'source'] : [origin];
  return { origins, column: merged ? ('keyphrase.merged' as const) : ('keyphrase.key' as const) };
}

/** A key as `paper_key` has it: names of authors are folded. */
export const storedKey = (dimension: CountedRef['dimension'], key: string): string =>
  dimension === 'author' ? fold(key) : key;

/** How many rows, a number in every database. */
export const countAll = sql<number>`cast(count(*) as integer)`;

/** A sum of whole numbers, 0 where there is nothing to add. */
export const sumOf = (n: Expression<number>) => sql<number>`cast(coalesce(sum(${n}), 0) as integer)`;

/** Whether a word of a folded column starts with the folded text. */
export function startsWord(column: Expression<string>, text: string): Expression<SqlBool> {
  const start = fold(text).replace(/[\\%_]/g, '\\$&');
  return sql<SqlBool>`(${column} like ${`${start}%`} escape '\\' or ${column} like ${`% ${start}%`} escape '\\')`;
}

import type { KeywordDimension, PaperFilter } from '@papertide/core/query';
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import { dialectOf } from './dialect/dialect.ts';
import { type CountedRef, dayColumn, keyphrasesOf, storedKey } from './expressions.ts';
import type { Database } from './schema/database.ts';
import type { Db } from './store.ts';

type PaperBuilder = ExpressionBuilder<Database, 'paper'>;

const hasKey = (eb: PaperBuilder, dimension: CountedRef['dimension'], keys: readonly string[]): Expression<SqlBool> => {
  const stored = keys.map((key) => storedKey(dimension, key));
  const [only, ...others] = stored;
  const papers = eb.selectFrom('paper_key').select('paper_key.paper_id').where('paper_key.dimension', '=', dimension);
  return eb(
    'paper.id',
    'in',
    only !== undefined && others.length === 0
      ? papers.where('paper_key.key', '=', only)
      : papers.where('paper_key.key', 'in', stored),
  );
};

/** Whether a paper is counted under a series. None is counted under a phrase without words. */
export function paperHas(db: Db, eb: PaperBuilder, { dimension, key }: CountedRef): Expression<SqlBool> {
  if (dimension === 'all') return eb.lit(true);
  if (dimension === 'covered' && key === 'organization') return eb('paper.organization', 'is not', null);
  if (dimension !== 'phrase') return hasKey(eb, dimension, [key]);
  return dialectOf(db).search.matches(eb.ref('paper.id'), key) ?? eb.lit(false);
}

/** Whether a paper has two or more of some keyphrases. */
function hasTwoOf(eb: PaperBuilder, origin: KeywordDimension, keys: readonly string[]): Expression<SqlBool> {
  const { origins, column } = keyphrasesOf(origin);
  return eb(
    'paper.id',
    'in',
    eb
      .selectFrom('paper_keyphrase')
      .innerJoin('keyphrase', 'keyphrase.id', 'paper_keyphrase.keyphrase_id')
      .select('paper_keyphrase.paper_id')
      .where(column, 'in', keys)
      .where('paper_keyphrase.origin', 'in', origins)
      .groupBy('paper_keyphrase.paper_id')
      .having((group) => group.fn.count(column).distinct(), '>', 1),
  );
}

/** Bound values of a filter at most: lists of 10, and three of 20 of which two are pairs. */
export const mostFilterValues = 300;

/** The condition that a filter puts on `paper`: see `paperFilterSchema` for what each part means. */
export function wherePapers(db: Db, filter: PaperFilter): (eb: PaperBuilder) => Expression<SqlBool> {
  const day = dayColumn[filter.axis];
  return (eb) => {
    const all: Expression<SqlBool>[] = [];
    const matches = dialectOf(db).search.matches(eb.ref('paper.id'), filter.text);
    if (matches !== null) all.push(matches);
    const every = (dimension: CountedRef['dimension'], keys: readonly string[]): void => {
      for (const key of keys) all.push(paperHas(db, eb, { dimension, key }));
    };
    every('topic', filter.topics);
    every('area', filter.areas);
    every('keyword', filter.keywords);
    every('source-keyword', filter.sourceKeywords);
    for (const ref of filter.within) all.push(paperHas(db, eb, ref));
    for (const ref of filter.without) all.push(eb.not(paperHas(db, eb, ref)));
    if (filter.together.length > 0) all.push(hasTwoOf(eb, filter.togetherOf, filter.together));
    if (filter.categories.length > 0) all.push(hasKey(eb, 'category', filter.categories));
    if (filter.sources.length > 0) all.push(hasKey(eb, 'source', filter.sources));
    if (filter.authors.length > 0) all.push(hasKey(eb, 'author', filter.authors));
    if (filter.organizations.length > 0) all.push(hasKey(eb, 'organization', filter.organizations));
    if (filter.hasCode !== null) all.push(eb('paper.github_repo', filter.hasCode ? 'is not' : 'is', null));
    if (filter.from !== null) all.push(eb(day, '>=', filter.from));
    if (filter.to !== null) all.push(eb(day, '<=', filter.to));
    if (filter.minUpvotes !== null) all.push(eb('paper.upvotes', '>=', filter.minUpvotes));
    return eb.and(all);
  };
}

/** Whether a filter says nothing but the axis and its days: then the rollups have the answer. */
export function isOnlyDays({
  axis: _axis,
  from: _from,
  to: _to,
  togetherOf: _of,
  text,
  minUpvotes,
  hasCode,
  ...lists
}: PaperFilter): boolean {
  const isBare = text === '' && minUpvotes === null && hasCode === null;
  return isBare && Object.values(lists).every((list) => list.length === 0);
}

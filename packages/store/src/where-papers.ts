import type { PaperFilter } from '@papertide/core/query';
import { fold } from '@papertide/core/text';
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import { dialectOf } from './dialect/dialect.ts';
import { type CountedRef, dayColumn } from './expressions.ts';
import type { Database } from './schema/database.ts';
import type { Db } from './store.ts';

type PaperBuilder = ExpressionBuilder<Database, 'paper'>;

/** Whether a paper is counted under a series. */
export function paperHas(eb: PaperBuilder, ref: CountedRef): Expression<SqlBool> {
  if (ref.dimension === 'all') return eb.lit(true);
  return eb(
    'paper.id',
    'in',
    eb
      .selectFrom('paper_fact')
      .select('paper_fact.paper_id')
      .where('paper_fact.dimension', '=', ref.dimension)
      .where('paper_fact.key', '=', ref.key),
  );
}

const hasOneOf = (eb: PaperBuilder, dimension: CountedRef['dimension'], keys: readonly string[]): Expression<SqlBool> =>
  eb(
    'paper.id',
    'in',
    eb
      .selectFrom('paper_fact')
      .select('paper_fact.paper_id')
      .where('paper_fact.dimension', '=', dimension)
      .where('paper_fact.key', 'in', keys),
  );

/** The condition that a filter puts on `paper`: see `paperFilterSchema` for what each part means. */
export function wherePapers(db: Db, filter: PaperFilter): (eb: PaperBuilder) => Expression<SqlBool> {
  const day = dayColumn[filter.axis];
  return (eb) => {
    const all: Expression<SqlBool>[] = [];
    const matches = dialectOf(db).search.matches(eb.ref('paper.id'), filter.text);
    if (matches !== null) all.push(matches);
    for (const key of filter.topics) all.push(paperHas(eb, { dimension: 'topic', key }));
    if (filter.withoutTopics.length > 0) all.push(eb.not(hasOneOf(eb, 'topic', filter.withoutTopics)));
    for (const key of filter.areas) all.push(paperHas(eb, { dimension: 'area', key }));
    for (const key of filter.keywords) all.push(paperHas(eb, { dimension: 'keyword', key }));
    for (const key of filter.sourceKeywords) all.push(paperHas(eb, { dimension: 'source-keyword', key }));
    if (filter.categories.length > 0) all.push(hasOneOf(eb, 'category', filter.categories));
    if (filter.sources.length > 0) all.push(hasOneOf(eb, 'source', filter.sources));
    if (filter.authors.length > 0) {
      const authors = eb
        .selectFrom('authorship')
        .innerJoin('author', 'author.id', 'authorship.author_id')
        .select('authorship.paper_id')
        .where('author.name_key', 'in', filter.authors.map(fold));
      all.push(eb('paper.id', 'in', authors));
    }
    if (filter.from !== null) all.push(eb(day, '>=', filter.from));
    if (filter.to !== null) all.push(eb(day, '<=', filter.to));
    if (filter.minUpvotes !== null) all.push(eb('paper.upvotes', '>=', filter.minUpvotes));
    return eb.and(all);
  };
}

/** Whether a filter says nothing but the axis and its days: then the rollups have the answer. */
export function isOnlyDays({ axis: _axis, from: _from, to: _to, text, minUpvotes, ...lists }: PaperFilter): boolean {
  return text === '' && minUpvotes === null && Object.values(lists).every((list) => list.length === 0);
}

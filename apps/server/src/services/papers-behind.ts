import { weekday } from '@papertide/core';
import type { Context } from '../context.ts';
import { accruedOf } from './accrued-of.ts';
import { upvotesOf, wantedFacts } from './attention-facts.ts';
import type { Corpus } from './corpus.ts';
import type { BehindQuery } from './queries.ts';

/** The papers that a mark counts, by key, with the upvotes they are ordered by. Ask within an answer. O(papers). */
export async function papersBehind(
  ctx: Context,
  corpus: Corpus,
  { mark, filter, reading }: Pick<BehindQuery, 'mark' | 'filter' | 'reading'>,
): Promise<{ readonly key: string; readonly upvotes: number }[]> {
  if (mark.kind === 'age') {
    const { papers, fractions } = await accruedOf(ctx, corpus, filter);
    const keys = new Set(fractions.get(mark.age)?.map(({ key }) => key));
    return papers.filter(({ key }) => keys.has(key)).map(({ key, latest }) => ({ key, upvotes: latest ?? 0 }));
  }
  const topics = mark.kind === 'effect' ? [...new Set([...filter.topics, mark.topicId])] : filter.topics;
  const facts = await wantedFacts(ctx, corpus, { ...filter, topics });
  return facts.flatMap((fact) => {
    const upvotes = upvotesOf(fact, reading);
    if (upvotes === null) return [];
    return mark.kind === 'weekday' && weekday(fact.listedOn) !== mark.weekday ? [] : [{ key: fact.key, upvotes }];
  });
}

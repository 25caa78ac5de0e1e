import { weekday } from '@papertide/core';
import type { BehindAnswer } from '@papertide/core/query';
import { paperRows } from '@papertide/store';
import type { Context } from '../context.ts';
import { answer } from './answer.ts';
import { readAttentionFacts, upvotesOf, wantedFacts } from './attention-facts.ts';
import type { Corpus } from './corpus.ts';
import { readPaperRows } from './paper-rows.ts';
import type { BehindQuery } from './queries.ts';

/** The papers that a mark counts, by key, with the upvotes they are ordered by. */
async function behind(ctx: Context, corpus: Corpus, query: BehindQuery): Promise<{ key: string; upvotes: number }[]> {
  const { mark, filter, reading } = query;
  const { papers, accrued } = await readAttentionFacts(ctx, corpus);
  if (mark.kind === 'age') {
    const keys = new Set(accrued.get(mark.age)?.map(({ key }) => key));
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

/** The papers behind a mark for which no filter stands: as many as it counts, most upvotes first, then by key. */
export function listBehind(ctx: Context, query: BehindQuery): Promise<BehindAnswer> {
  return answer(ctx, 'behind', query, async (corpus, ctx, query) => {
    const found = await behind(ctx, corpus, query);
    found.sort((a, b) => b.upvotes - a.upvotes || (a.key < b.key ? -1 : 1));
    const keys = found.slice(0, query.limit).map(({ key }) => key);
    const stored = new Map((await paperRows(ctx.store.read, keys)).map((row) => [row.key, row]));
    const rows = await readPaperRows(
      ctx,
      keys.flatMap((key) => stored.get(key) ?? []),
    );
    return { total: found.length, rows };
  });
}

import type { KeywordNeighborsAnswer } from '@papertide/core/query';
import { spanOfKey } from '@papertide/store';
import type { Context } from '../context.ts';
import { answer } from './answer.ts';
import { readCompanions } from './companions.ts';
import { generalKeywords } from './general-keywords.ts';
import type { KeywordNeighborsQuery } from './queries.ts';

/** Least papers of both, and least share of the keyword's papers: with fewer the association says little. */
const leastTogether = 3;
const leastShare = 0.02;
/** Companions that are looked through. */
const looked = 200;

/** Whether one key holds all words of the other: "long context large language model" is no neighbor of its own part. */
function isPart(one: string, other: string): boolean {
  const [a, b] = [one.split(' '), other.split(' ')];
  return a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));
}

/**
 * The keywords that share papers with a keyword, over all time: the most strongly associated of those with at least three papers
 * and 2 % of its papers in common, without general words and without those that hold its words or are made of them. Numbers are
 * the lengths of the lists that both open.
 */
export function keywordNeighbors(ctx: Context, query: KeywordNeighborsQuery): Promise<KeywordNeighborsAnswer> {
  return answer(ctx, 'keyword neighbors', query, async (_, ctx) => {
    const { origin, key, limit } = query;
    const ref = { dimension: origin, key };
    const [own, all] = await Promise.all([
      spanOfKey(ctx.store.read, ref),
      spanOfKey(ctx.store.read, { dimension: 'all', key: '' }),
    ]);
    const companions = await readCompanions(ctx, { ref, papers: own.papers, of: all.papers }, origin, {
      hide: generalKeywords,
      limit: looked,
      strongestFrom: Math.max(leastTogether, Math.ceil(leastShare * own.papers)),
    });
    const rows = companions.rows.filter((row) => !isPart(row.ref.key, key));
    return { rows: rows.slice(0, limit), count: rows.length, papers: own.papers, of: all.papers };
  });
}

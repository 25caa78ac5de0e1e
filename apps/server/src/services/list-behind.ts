import type { BehindAnswer } from '@papertide/core/query';
import { paperRows } from '@papertide/store';
import type { Context } from '../context.ts';
import { answer } from './answer.ts';
import { readPaperRows } from './paper-rows.ts';
import { papersBehind } from './papers-behind.ts';
import type { BehindQuery } from './queries.ts';

/** The papers behind a mark for which no filter stands: as many as it counts, most upvotes first, then by key. */
export function listBehind(ctx: Context, query: BehindQuery): Promise<BehindAnswer> {
  return answer(ctx, 'behind', query, async (corpus, ctx, query) => {
    const found = await papersBehind(ctx, corpus, query);
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

import type { PaperFilter, PaperListAnswer, PaperQuery } from '@papertide/core/query';
import * as store from '@papertide/store';
import type { Context } from '../context.ts';
import { answer } from './answer.ts';
import { readPaperRows } from './paper-rows.ts';

/** How many papers match a filter. */
export function countPapers(ctx: Context, filter: PaperFilter): Promise<{ readonly total: number }> {
  return answer(ctx, 'count', filter, async (_, ctx, filter) => ({
    total: await store.countPapers(ctx.store.read, filter),
  }));
}

/** A page of papers with the number of all that match. `next` starts the page after it, `null` on the last. */
export function listPapers(ctx: Context, query: PaperQuery): Promise<PaperListAnswer> {
  return answer(ctx, 'papers', query, async ({ provenance }, ctx, asked) => {
    // Without lists the newest are the last published.
    const query = {
      ...asked,
      sort: provenance.axis === 'published' && asked.sort === 'listed' ? 'published' : asked.sort,
    } as const;
    const [total, page] = await Promise.all([
      store.countPapers(ctx.store.read, query.filter),
      store.listPapers(ctx.store.read, query),
    ]);
    const ranked = page.mostRanked === null ? null : Math.min(total, page.mostRanked);
    return { total, ranked, rows: await readPaperRows(ctx, page.rows), next: page.next };
  });
}

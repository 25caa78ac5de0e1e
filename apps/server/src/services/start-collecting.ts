import { addDays, type Day } from '@papertide/core';
import type { RunRow } from '@papertide/core/query';
import { collectArxiv, collectHuggingFace } from '@papertide/ingest';
import type { Context } from '../context.ts';
import { ServiceError } from '../service-error.ts';
import { ingestContext } from './ingest-context.ts';
import type { CollectRequest } from './queries.ts';

/** Days that are collected when nobody says which: four weeks, so that upvotes of known papers are read again. */
const usualDays = 28;

/** The days that a request means: `to` is today and `from` 27 days before it where they are open. */
export function daysToCollect(
  { from, to }: Pick<CollectRequest, 'from' | 'to'>,
  today: Day,
): { readonly from: Day; readonly to: Day } {
  const last = to ?? today;
  const days = { from: from ?? addDays(last, 1 - usualDays), to: last };
  if (days.from > days.to)
    throw new ServiceError('usage', `The days end (${days.to}) before they start (${days.from}).`);
  return days;
}

/** Starts collecting Daily Papers, or papers of arXiv, beside the server, and tells the run as soon as it exists. One collection at a time. */
export async function startCollecting(
  ctx: Context,
  request: CollectRequest,
  trigger: RunRow['trigger'] = 'hand',
): Promise<{ readonly runId: number }> {
  const days = daysToCollect(request, ctx.now().slice(0, 10));
  const { sourceUrl, arxivUrl } = ctx.config;
  const { source, categories } = request;
  const runId = await ctx.job.start((controls) => {
    const ingest = ingestContext(ctx, controls);
    return source === 'arxiv'
      ? collectArxiv(ingest, { ...days, categories, sourceUrl: arxivUrl ?? undefined, trigger })
      : collectHuggingFace(ingest, { ...days, sourceUrl: sourceUrl ?? undefined, trigger });
  });
  return { runId };
}

/** Asks a running collection to stop. It ends as `cancelled` after the day that it is at; what is written stays. */
export async function cancelCollecting(ctx: Context, runId: number): Promise<{ readonly cancelled: boolean }> {
  return { cancelled: ctx.job.cancel(runId) };
}

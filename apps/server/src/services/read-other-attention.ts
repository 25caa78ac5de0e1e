import { medianInterval } from '@papertide/core/attention';
import type { OtherAttentionAnswer } from '@papertide/core/query';
import type { Context } from '../context.ts';
import { answer } from './answer.ts';
import { knownByPeriod } from './by-period.ts';
import type { OtherAttentionQuery } from './queries.ts';

/** The median comments, or GitHub stars, of the papers of each period of a filter, with their interval: never mixed with upvotes. */
export function readOtherAttention(ctx: Context, query: OtherAttentionQuery): Promise<OtherAttentionAnswer> {
  return answer(ctx, 'other attention', query, async (corpus, ctx, query) => {
    const { interval, metric } = query;
    const { rows: known, coverage } = await knownByPeriod(ctx, corpus, query, (fact) => fact[metric]);
    const rows = known.map(({ period, values, unknown }) => {
      const { median = null, low = null, high = null } = medianInterval(values) ?? {};
      return { period, n: values.length, unknown, value: median, low, high };
    });
    return { interval, metric, rows, coverage };
  });
}

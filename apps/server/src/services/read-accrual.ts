import { accrualCurve, settledAge } from '@papertide/core/attention';
import type { AccrualAnswer } from '@papertide/core/query';
import type { Context } from '../context.ts';
import { accruedOf } from './accrued-of.ts';
import { answer } from './answer.ts';
import type { AccrualQuery } from './queries.ts';

/**
 * How long until the upvotes of the listed papers of a filter settle, and of how many of them they are known at equal age; of all
 * listed papers where too few of the filter's tell.
 */
export function readAccrual(ctx: Context, query: AccrualQuery): Promise<AccrualAnswer> {
  return answer(ctx, 'accrual', query, async (corpus, ctx, { filter }) => {
    const { papers, fractions, tooFew } = await accruedOf(ctx, corpus, filter);
    const points = accrualCurve(fractions);
    const unknownAtDay7 = { unread: 0, 'no-reading-before': 0, 'no-reading-after': 0, 'too-far-apart': 0 };
    for (const { notAtDay7 } of papers) if (notAtDay7 !== null) unknownAtDay7[notAtDay7]++;
    return {
      points,
      settledAge: settledAge(points),
      tooFew,
      papers: papers.length,
      atDay7: papers.filter(({ day7 }) => day7 !== null).length,
      atDay14: papers.filter(({ day14 }) => day14 !== null).length,
      unknownAtDay7,
    };
  });
}

import { accrualCurve, settledAge } from '@papertide/core/attention';
import type { AccrualAnswer } from '@papertide/core/query';
import type { Context } from '../context.ts';
import { answer } from './answer.ts';
import { readAttentionFacts } from './attention-facts.ts';

/** How long until the upvotes of listed papers settle, and of how many papers they are known at equal age. */
export function readAccrual(ctx: Context): Promise<AccrualAnswer> {
  return answer(ctx, 'accrual', null, async (corpus, ctx) => {
    const { papers, accrued } = await readAttentionFacts(ctx, corpus);
    const points = accrualCurve(accrued);
    const unknownAtDay7 = { unread: 0, 'no-reading-before': 0, 'no-reading-after': 0, 'too-far-apart': 0 };
    for (const { notAtDay7 } of papers) if (notAtDay7 !== null) unknownAtDay7[notAtDay7]++;
    return {
      points,
      settledAge: settledAge(points),
      papers: papers.length,
      atDay7: papers.filter(({ day7 }) => day7 !== null).length,
      atDay14: papers.filter(({ day14 }) => day14 !== null).length,
      unknownAtDay7,
    };
  });
}

import type { TrendAnswer } from '@papertide/core/query';
import { expect, test } from 'vitest';
import { createCaller } from '../routers/app-router.ts';
import { filledContext } from '../testing/index.ts';
import { describeTrend } from './trends.ts';

test('what changed is said with its 95 % interval and both counts', async () => {
  const ctx = await filledContext();
  const { ref } = (await createCaller(ctx).topics.rank({ limit: 1 })).rows[0] ?? { ref: null };
  const answer: TrendAnswer = await createCaller(ctx).trends.read({
    series: ref === null ? [] : [ref],
    interval: 'week',
  });
  const growth = answer.series[0]?.growth;
  const { low, high, difference } = growth?.change ?? { low: null, high: null, difference: null };
  const signed = (share: number | null) => `${(share ?? 0) < 0 ? '−' : '+'}${Math.abs(100 * (share ?? 0)).toFixed(1)}`;
  const said = `${signed(difference)} points [${signed(low)}, ${signed(high)}] (${growth?.now.n} of ${growth?.now.total} papers against `;
  expect(describeTrend(answer)).toContain(said);
  await ctx.store.close();
});

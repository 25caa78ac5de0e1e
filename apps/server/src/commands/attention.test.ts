import { beforeAll, expect, test } from 'vitest';
import type { Context } from '../context.ts';
import { createCaller } from '../routers/app-router.ts';
import { filledContext } from '../testing/index.ts';
import { describeAccrual, describeFastest, describeSpread, describeTopicEffects } from './attention.ts';

let ctx: Context;
beforeAll(async () => {
  ctx = await filledContext();
});

test('where the week of the latest reading has no velocity, the verb says what helps', async () => {
  const fastest = await createCaller(ctx).attention.fastest({});
  expect(describeFastest(fastest)).toContain('Collect again after an hour or more.');
  const latest = { from: '2025-06-10', to: '2025-06-16' };
  expect(describeFastest({ ...fastest, latest })).toContain('Papers were in the week --to 2025-06-16.');
});

test('each figure has a row in its table, and none reads NaN', async () => {
  const { attention } = createCaller(ctx);
  const effects = await attention.effects({ reading: 'latest' });
  const spread = await attention.distribution({ interval: 'week' });
  const accrual = await attention.accrual();
  const fastest = await attention.fastest({});
  const texts = [
    [describeTopicEffects(effects), effects.rows.map((row) => row.name)],
    [describeSpread(spread), spread.rows.map((row) => row.period)],
    [describeAccrual(accrual), accrual.points.map((point) => String(point.age))],
    [describeFastest(fastest), fastest.rows.map((row) => row.key)],
  ] as const;
  for (const [text, names] of texts) {
    expect(text).not.toMatch(/NaN|undefined/);
    for (const name of names) expect(text).toContain(name);
  }
  expect(describeSpread(spread)).toContain('settling');
});

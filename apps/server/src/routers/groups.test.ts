import { emergingYear } from '@papertide/ingest/testing';
import { afterEach, describe, expect, test } from 'vitest';
import type { Context } from '../context.ts';
import { filledContext } from '../testing/index.ts';
import { createCaller } from './app-router.ts';

const opened: Context[] = [];
afterEach(async () => {
  for (const { store } of opened.splice(0)) await store.close();
});
const kept = async (ctx: Promise<Context>): Promise<Context> => {
  opened.push(await ctx);
  return ctx;
};

describe('keywords.groups', () => {
  test('a group that came up in the last half year emerges, with exactly its papers and a name that stays', {
    timeout: 120_000,
  }, async () => {
    const caller = createCaller(await kept(filledContext({}, emergingYear())));
    const { rows, tested, stability } = await caller.keywords.groups();
    expect(rows).toHaveLength(1);
    expect(tested).toBeGreaterThanOrEqual(3);
    expect(stability?.mean).toBeGreaterThan(0.9);
    const [row] = rows;
    const words = row?.keywords.map(({ key }) => key).join(' ') ?? '';
    expect(words).toContain('lattice');
    expect(words).not.toContain('coral');
    expect(row).toMatchObject({ recurrence: 1, growth: { reading: 'new', before: { n: 0 } } });
    expect((await caller.papers.count(row?.filter)).total).toBe(row?.growth.now.n);
    expect((await caller.keywords.groups()).rows[0]?.id).toBe(row?.id);
    expect(row?.id.startsWith(row?.since ?? '-')).toBe(true);
  });

  test('four weeks of lists are too few to compare half years', async () => {
    const answer = await createCaller(await kept(filledContext())).keywords.groups();
    expect(answer).toMatchObject({ rows: [], tested: 0, fleeting: 0, now: null, before: null, stability: null });
    expect(answer.provenance.dataTo).toBe('2025-06-27');
  });
});

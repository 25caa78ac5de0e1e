import { addDays, type Day, isWorkday } from '@papertide/core';
import { fixtureElement } from '@papertide/ingest/testing';
import { afterEach, describe, expect, test } from 'vitest';
import type { Context } from '../context.ts';
import { filledContext } from '../testing/index.ts';
import { createCaller } from './app-router.ts';

const steady = [
  'Granite cliffs weather under frost cycles near alpine glaciers',
  'Coral larvae drift along tidal currents of warm lagoons',
  'Honey bees waggle toward clover meadows and lime blossoms',
  'Copper smelters poured bronze ingots beside clay furnaces',
  'Violin makers varnish spruce boards with amber resin',
  'Desert foxes hunt sand beetles under acacia shrubs',
  'Railway signals guard level crossings and freight yards',
  'Baker yeast ferments rye dough in stone ovens',
  'Lighthouse keepers logged fog horns and spring tides',
  'Silk weavers dyed indigo yarn on wooden looms',
];
const young = 'Lattice routing sends token bundles through compact memory pools';

/** 53 weeks of lists, three papers each workday, and from the middle on now and then a fourth of a kind that was not there before. */
function yearOfLists(): Map<Day, Record<string, unknown>[]> {
  const lists = new Map<Day, Record<string, unknown>[]>();
  for (let i = 0; i < 371; i++) {
    const day = addDays('2024-06-24', i);
    const titles = [0, 1, 2]
      .map((n) => steady[(3 * i + n) % steady.length] ?? '')
      .concat(i > 188 && i % 3 === 0 ? [young] : []);
    const papers = titles.map((title, n) => fixtureElement(day, n + 1, { title, summary: title }));
    lists.set(day, isWorkday(day) ? papers : []);
  }
  return lists;
}

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
    const caller = createCaller(await kept(filledContext({}, yearOfLists())));
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

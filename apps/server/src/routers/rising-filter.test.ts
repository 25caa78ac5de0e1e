import { everyPaper, type PaperFilter, type RisingAnswer } from '@papertide/core/query';
import { fixtureDays } from '@papertide/ingest/testing';
import { withdrawPapers } from '@papertide/store';
import { beforeEach, expect, test } from 'vitest';
import type { Context } from '../context.ts';
import { filledContext } from '../testing/index.ts';
import { createCaller } from './app-router.ts';

let ctx: Context;
let caller: ReturnType<typeof createCaller>;

/**
 * Twelve weeks of 20 papers a workday, a fifth of them by Ada Tide. In hers "tidal forecasting" rises from week to week. "Wave
 * energy" is in one paper a day, hers in the first six weeks and another's in the last. "Estuary mapping" is in one of another
 * every day, and in one of hers in the last six weeks.
 */
beforeEach(async () => {
  const lists = fixtureDays('2025-04-07', 12 * 7, 20);
  const tell = (paper: unknown, words: string): void => {
    Object.assign(paper as object, { title: `On ${words}`, summary: `We study ${words} at sea and on land.` });
  };
  for (const [i, elements] of [...lists.values()].entries()) {
    const week = Math.floor(i / 7);
    const ofAda = elements.filter((_, n) => n % 5 === 0);
    for (const [n, { paper }] of ofAda.entries()) {
      Object.assign(paper as object, { authors: [{ _id: 't', name: 'Ada Tide', hidden: false }] });
      if (n < 4 * (week / 11)) tell(paper, 'tidal forecasting');
      else if (week < 6 && n === 3) tell(paper, 'wave energy');
    }
    if (elements.length === 0) continue;
    tell(elements[19]?.paper, 'estuary mapping');
    if (week < 6) continue;
    tell(elements[18]?.paper, 'wave energy');
    tell(elements[15]?.paper, 'estuary mapping');
  }
  ctx = await filledContext({}, lists);
  caller = createCaller(ctx);
});

const adasPapers = { authors: ['Ada Tide'] };
const rowOf = ({ lists, fresh }: RisingAnswer, key: string) =>
  [...lists.flatMap(({ rows }) => rows), ...fresh.rows].find(({ ref }) => ref.key === key);

/** Takes every paper out of the database that a filter leaves out. */
async function keepOnly(filter: PaperFilter): Promise<void> {
  const keysOf = async (some: PaperFilter): Promise<string[]> => {
    const keys: string[] = [];
    for (let cursor: string | null = null, more = true; more; more = cursor !== null) {
      const { rows, next } = await caller.papers.list({ filter: some, limit: 100, cursor });
      keys.push(...rows.map(({ key }) => key));
      cursor = next;
    }
    return keys;
  };
  const kept = new Set(await keysOf(filter));
  const gone = (await keysOf(everyPaper)).filter((key) => !kept.has(key));
  await withdrawPapers(
    ctx.store.write,
    gone.map((key) => ({ key, deletedOn: '2025-06-30' })),
    { sourceId: 'huggingface', shownBy: ['huggingface'], at: '2025-06-30T12:00:00Z' },
  );
}

/** What an answer says of its papers; not the revision, nor the spellings, which are those of all papers. */
const claims = ({ provenance: _, lists, fresh, ...answer }: RisingAnswer) => {
  const bare = (rows: RisingAnswer['fresh']['rows']) => rows.map(({ label: _, variants: __, ...row }) => row);
  return {
    ...answer,
    lists: lists.map((list) => ({ ...list, rows: bare(list.rows) })),
    fresh: { ...fresh, rows: bare(fresh.rows) },
  };
};

test('what rises within a filter is what rises in a corpus that holds just its papers, filter after filter', async () => {
  const filters: Partial<PaperFilter>[] = [
    { minUpvotes: 5 },
    { without: [{ dimension: 'source-keyword', key: 'speech recognition' }] },
    { text: 'tidal OR wave OR estuary OR sparse' },
  ];
  for (const part of filters) {
    const filter = { ...everyPaper, ...part };
    const within = await caller.trends.rising({ filter, limit: 500 });
    const whole = await caller.trends.rising({ limit: 500 });
    expect(claims(within)).not.toEqual(claims(whole));
    expect(within.tested.keywords).toBeGreaterThan(0);
    await keepOnly(filter);
    expect(claims(await caller.trends.rising({ limit: 500 }))).toEqual(claims(within));
  }
});

test('shares are of the papers of the filter, and each number is the length of its list', async () => {
  const answer = await caller.trends.rising({ filter: adasPapers });
  expect(answer.now?.papers).toBe(120);
  const { from = null, to = null } = answer.now ?? {};
  const row = rowOf(answer, 'tidal forecasting');
  expect(row).toMatchObject({ evidence: 'supported', growth: { reading: 'rising', now: { total: 120 } } });
  for (const { ref, growth } of answer.lists.flatMap(({ rows }) => rows)) {
    const series = ref.dimension === 'topic' ? { topics: [ref.key] } : { keywords: [ref.key] };
    const { total } = await caller.papers.count({ ...everyPaper, ...adasPapers, ...series, from, to });
    expect(growth.now).toMatchObject({ n: total, total: 120 });
  }
});

test('what falls among some papers need not fall among all, and is tested among their series only', async () => {
  const everywhere = await caller.trends.rising();
  const within = await caller.trends.rising({ filter: adasPapers });
  expect(within.tested.keywords).toBeLessThan(everywhere.tested.keywords);
  expect(rowOf(everywhere, 'wave energy')).toBeUndefined();
  expect(rowOf(within, 'wave energy')).toMatchObject({
    evidence: 'supported',
    growth: { reading: 'fading', now: { n: 0 } },
  });
});

test('a keyword is new within a filter whose first paper of the filter lies in the window, however old it is elsewhere', async () => {
  const keysOf = ({ fresh }: RisingAnswer) => fresh.rows.map(({ ref }) => ref.key);
  expect(keysOf(await caller.trends.rising())).not.toContain('estuary mapping');
  const within = await caller.trends.rising({ filter: adasPapers });
  expect(keysOf(within)).toContain('estuary mapping');
  expect(rowOf(within, 'estuary mapping')?.firstSeen).toBe('2025-05-19');
});

test('a row of some papers reads as it does in their ranking and in a chart of them', async () => {
  const row = rowOf(await caller.trends.rising({ filter: adasPapers }), 'tidal forecasting');
  const ranking = await caller.keywords.rank({ filter: adasPapers, text: 'tidal', general: true });
  const { growth, q, rate } = row ?? {};
  expect(ranking.rows.find(({ ref }) => ref.key === 'tidal forecasting')).toMatchObject({ growth, q, rate });
  const series = [{ dimension: 'keyword' as const, key: 'tidal forecasting' }];
  const filter = { ...everyPaper, ...adasPapers };
  const chart = await caller.trends.read({ series, interval: 'week', filter });
  expect(chart.series[0]?.growth).toMatchObject({
    evidence: 'supported',
    reading: 'rising',
    q,
    tested: ranking.tested,
  });
});

test('a filter of few papers has few candidates, and one of none claims nothing', async () => {
  const few = await caller.trends.rising({ filter: { text: '"never written"' } });
  expect(few).toMatchObject({ now: { papers: 0 }, before: { papers: 0 }, tested: { topics: 0, keywords: 0 } });
  expect([...few.lists.map(({ count }) => count), few.fresh.count]).toEqual([0, 0, 0, 0, 0]);
});

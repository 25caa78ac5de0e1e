import {
  everyPaper,
  type KeywordDimension,
  keywordDimensions,
  keywordPartsOf,
  type RisingAnswer,
} from '@papertide/core/query';
import { fixtureDays } from '@papertide/ingest/testing';
import { beforeAll, describe, expect, test } from 'vitest';
import { filledContext, testContext } from '../testing/index.ts';
import { createCaller } from './app-router.ts';

let caller: ReturnType<typeof createCaller>;

/** Twelve weeks of 10 papers a workday; "tidal forecasting" rises from week to week, "estuary mapping" is new in the last six. */
function risingLists() {
  const lists = fixtureDays('2025-04-07', 12 * 7, 10);
  for (const [i, elements] of [...lists.values()].entries()) {
    const week = Math.floor(i / 7);
    const risen = elements.slice(0, Math.round(1.22 ** week));
    for (const { paper } of risen) {
      Object.assign(paper as object, {
        title: 'Tidal forecasting',
        summary: 'We study tidal forecasting at sea.',
        ai_keywords: ['tidal forecasting', 'large language models'],
      });
    }
    if (week < 6) {
      // Found in texts early on, given by the source only later; and two papers a day without given keywords.
      for (const { paper } of elements.slice(-1)) Object.assign(paper as object, { title: 'Tide surveys' });
      for (const { paper } of elements.slice(-3)) Object.assign(paper as object, { ai_keywords: ['harbor seals'] });
      for (const { paper } of elements.slice(-3, -1)) Object.assign(paper as object, { ai_keywords: [] });
      continue;
    }
    for (const { paper } of elements.slice(-1)) {
      Object.assign(paper as object, {
        title: 'Estuary mapping',
        summary: 'We study estuary mapping by boat.',
        ai_keywords: ['tide survey'],
      });
    }
    for (const { paper } of elements.slice(-2, -1)) {
      // The source gave this one none: shares of given keywords are of fewer papers.
      Object.assign(paper as object, { ai_keywords: [] });
    }
  }
  return lists;
}

beforeAll(async () => {
  caller = createCaller(await filledContext({}, risingLists()));
});

test('a steep rise is supported, with its support, its rate and where it was seen', async () => {
  const { lists, tested, now, before, per } = await caller.trends.rising();
  expect(lists.map((list) => `${list.evidence} ${list.direction}`)).toEqual([
    'supported rising',
    'supported falling',
    'candidate rising',
    'candidate falling',
  ]);
  expect(per).toBe('week');
  expect(now?.papers).toBe(300);
  expect(before?.papers).toBe(300);
  expect(tested.keywords).toBeGreaterThan(2);
  const row = lists[0]?.rows.find(({ ref }) => ref.key === 'tidal forecasting');
  expect(row).toMatchObject({ evidence: 'supported', present: { periods: 6, of: 6 } });
  expect(row?.q).toBeLessThanOrEqual(0.05);
  expect(row?.rate?.low).toBeGreaterThan(0);
});

test('a list holds one direction of one tier, and its count is never less than its rows', async () => {
  const { lists } = await caller.trends.rising();
  for (const { rows, count, evidence, direction } of lists) {
    expect(count).toBeGreaterThanOrEqual(rows.length);
    for (const row of rows) {
      expect(row.evidence).toBe(evidence);
      expect(['peaked', 'fading'].includes(row.growth.reading)).toBe(direction === 'falling');
    }
  }
  const short = await caller.trends.rising({ limit: 1 });
  expect(short.lists.map((list) => list.count)).toEqual(lists.map((list) => list.count));
});

test('keywords first seen in the window are new, and their number is the length of their list', async () => {
  const { fresh, now } = await caller.trends.rising();
  const row = fresh.rows.find(({ ref }) => ref.key === 'estuary mapping');
  expect(row?.growth).toMatchObject({ reading: 'new', before: { n: 0 } });
  const filter = { ...everyPaper, keywords: ['estuary mapping'], from: now?.from ?? null, to: now?.to ?? null };
  expect((await caller.papers.list({ filter })).total).toBe(row?.growth.now.n);
  expect(fresh.rows.every(({ firstSeen }) => (firstSeen ?? '') >= (now?.from ?? ''))).toBe(true);
});

test('a row reads as it does in its ranking and in a chart of the same days', async () => {
  const { lists, before } = await caller.trends.rising();
  const row = lists[0]?.rows.find(({ ref }) => ref.key === 'tidal forecasting');
  const ranking = await caller.keywords.rank({ text: 'tidal', general: true });
  expect(ranking.rows.find(({ ref }) => ref.key === 'tidal forecasting')).toMatchObject({
    growth: row?.growth,
    q: row?.q,
    rate: row?.rate,
  });
  const series = [{ dimension: 'keyword' as const, key: 'tidal forecasting' }];
  const chart = await caller.trends.read({ series, interval: 'week' });
  const growth = chart.series[0]?.growth;
  expect(growth).toMatchObject({ evidence: 'supported', per: 'week', reading: row?.growth.reading });
  expect(growth?.now.n).toBe(row?.growth.now.n);
  expect(growth?.q).toBe(row?.q);
  expect(before).not.toBeNull();
});

const rowsOf = ({ lists, fresh }: RisingAnswer) => [...lists.flatMap(({ rows }) => rows), ...fresh.rows];

describe.each(keywordDimensions)('what rises by %s', (origin) => {
  test('each number of both windows is the length of its list, of the papers that shares are taken of', async () => {
    const answer = await caller.trends.rising({ origin, limit: 500 });
    const keywords = rowsOf(answer).filter(({ ref }) => ref.dimension !== 'topic');
    expect(keywords.length).toBeGreaterThan(0);
    const ranked = await caller.keywords.rank({ origin, limit: 500, sort: 'change' });
    expect(answer.tested.keywords).toBe(ranked.tested);
    for (const { ref, growth, q, evidence } of keywords) {
      expect(ref.dimension).toBe(origin);
      const { now, before } = answer;
      const listed = async (days: typeof now) => {
        const filter = { ...everyPaper, within: [ref], from: days?.from ?? null, to: days?.to ?? null };
        return (await caller.papers.list({ filter })).total;
      };
      expect([await listed(now), await listed(before)]).toEqual([growth.now.n, growth.before.n]);
      const isGiven = keywordPartsOf(origin)?.kind === 'source-keyword';
      expect([growth.now.total, growth.before.total]).toEqual(isGiven ? [270, 240] : [300, 300]);
      expect(ranked.rows.find((row) => row.ref.key === ref.key)).toMatchObject({ growth, q, evidence });
    }
  });

  test('what is said of topics is the same, whichever keywords are counted', async () => {
    const topics = (answer: RisingAnswer) => rowsOf(answer).filter(({ ref }) => ref.dimension === 'topic');
    const [usual, answer] = [
      await caller.trends.rising({ limit: 500 }),
      await caller.trends.rising({ origin, limit: 500 }),
    ];
    expect(topics(answer)).toEqual(topics(usual));
    expect(answer.tested.topics).toBe(usual.tested.topics);
  });
});

test('a keyword is new to whoever gives it: given by the source it may be, found in texts before it is not', async () => {
  const fresh = async (origin: KeywordDimension) =>
    (await caller.trends.rising({ origin, limit: 500 })).fresh.rows.map(({ ref }) => ref.key);
  expect(await fresh('source-keyword')).toContain('tide survey');
  expect(await fresh('keyword')).not.toContain('tide survey');
  expect(await fresh('keyword')).toContain('estuary mapping');
});

test('with synonyms apart, a group that rises as one is told by its keywords', async () => {
  const house = { ...(await filledContext({}, risingLists())), isAdmin: true };
  const api = createCaller(house);
  await api.keywords.merge({ terms: ['tidal forecasting', 'estuary mapping'] });
  const told = async (origin: 'keyword' | 'single-keyword') =>
    new Map(rowsOf(await api.trends.rising({ origin, limit: 500 })).map(({ ref, growth }) => [ref.key, growth.now.n]));
  const [merged, apart] = [await told('keyword'), await told('single-keyword')];
  expect(merged.has('estuary mapping')).toBe(false);
  expect(merged.get('tidal forecasting')).toBe(
    (apart.get('tidal forecasting') ?? 0) + (apart.get('estuary mapping') ?? 0),
  );
  await house.store.close();
});

test('without two windows of data nothing is claimed', async () => {
  const empty = createCaller(await testContext());
  expect(await empty.trends.rising()).toMatchObject({ now: null, before: null, lists: [], fresh: { count: 0 } });
});

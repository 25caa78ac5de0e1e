import { type Companion, keywordDimensions, type Portrait, type SeriesRef } from '@papertide/core/query';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '../context.ts';
import { filledContext, testContext } from '../testing/index.ts';
import { createCaller } from './app-router.ts';

let ctx: Context;
let largest: string;
beforeAll(async () => {
  ctx = await filledContext();
  const { topics } = await createCaller(ctx).topics.taxonomy();
  largest = topics.toSorted((a, b) => b.papers - a.papers)[0]?.id ?? '';
});

const count = async (...within: SeriesRef[]): Promise<number> =>
  (await createCaller(ctx).papers.count({ within })).total;

/** Every number of a portrait is the length of the list that its link opens. */
async function expectToOpen(portrait: Portrait): Promise<void> {
  expect(portrait.papers).toBe(await count(portrait.ref));
  expect(portrait.of).toBe(await count());
  const companions: Companion[] = (['topics', 'keywords', 'authors', 'organizations'] as const).flatMap((list) => [
    ...portrait[list].rows,
  ]);
  await expectCompanionsToOpen(portrait, companions);
}

async function expectCompanionsToOpen(portrait: Portrait, companions: readonly Companion[]): Promise<void> {
  for (const { ref, n, papers, ratio } of companions) {
    expect(n, ref.key).toBe(await count(portrait.ref, ref));
    expect(papers, ref.key).toBe(await count(ref));
    expect(ratio).toBeCloseTo((n * portrait.of) / (papers * portrait.papers), 9);
  }
}

describe('topics.get', () => {
  test('defines the topic, and every number opens its papers', async () => {
    const portrait = await createCaller(ctx).topics.get({ id: largest });
    expect(portrait.topic.definition).toMatch(/\.$/);
    expect(portrait.topic.area).not.toBeNull();
    expect(portrait.topic.aliases.length).toBeGreaterThan(0);
    expect(portrait.papers).toBeGreaterThan(0);
    expect(portrait.authors.rows.length).toBeGreaterThan(0);
    await expectToOpen(portrait);
  });

  test('its neighbors are none of its kin, strongest first, and share five papers or more', async () => {
    const { topics, topic } = await createCaller(ctx).topics.get({ id: largest });
    const kin = [largest, ...topic.broader.map(({ id }) => id), ...topic.narrower.map(({ id }) => id)];
    expect(topics.rows.filter(({ ref }) => kin.includes(ref.key))).toEqual([]);
    expect(topics.rows.filter(({ n }) => n < 5)).toEqual([]);
    const ratios = topics.rows.map(({ ratio }) => ratio ?? 0);
    expect(ratios).toEqual(ratios.toSorted((a, b) => b - a));
  });

  test('names the topics above and below it', async () => {
    const caller = createCaller(ctx);
    const { topic: agents } = await caller.topics.get({ id: 'agents' });
    expect(agents.narrower.map(({ id }) => id)).toContain('gui-agents');
    const { topic: gui, papers } = await caller.topics.get({ id: 'gui-agents' });
    expect(gui.broader.map(({ id }) => id)).toEqual(['agents']);
    expect(agents.narrower.find(({ id }) => id === 'gui-agents')?.papers).toBe(papers);
  });

  test('its first papers are the earliest, and the highest lead by percentile', async () => {
    const { first, highest, firstListed, percentile } = await createCaller(ctx).topics.get({ id: largest });
    expect(first[0]?.listedOn).toBe(firstListed);
    const days = first.map(({ listedOn }) => listedOn ?? '');
    expect(days).toEqual(days.toSorted());
    const ranks = highest.map(({ rank }) => rank.percentile);
    expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
    expect(percentile?.low).toBeLessThanOrEqual(percentile?.median ?? 0);
    expect(percentile?.median).toBeLessThanOrEqual(percentile?.high ?? 0);
  });

  test('its median percentile is of all papers with known upvotes: that of the topics by reception over all dates', async () => {
    const { percentile } = await createCaller(ctx).topics.get({ id: largest });
    const { rows } = await createCaller(ctx).attention.byTopic({ window: 3660, minimum: 1 });
    const row = rows.find(({ topicId }) => topicId === largest);
    expect(percentile).toEqual({
      median: row?.percentile,
      low: row?.percentileLow,
      high: row?.percentileHigh,
      n: row?.n,
    });
  });

  test('a topic without papers has a portrait, one that there is not has none but says what may be meant', async () => {
    const empty = await testContext();
    const portrait = await createCaller(empty).topics.get({ id: 'gui-agents' });
    expect(portrait).toMatchObject({ papers: 0, of: 0, firstListed: null, percentile: null, first: [], highest: [] });
    expect(portrait.authors).toEqual({ rows: [], count: 0 });
    await expect(createCaller(ctx).topics.get({ id: 'agent' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('keywords.companions', () => {
  test.each(keywordDimensions)(
    'of %ss: every number opens its papers, and each stands there oftener than by chance',
    async (origin) => {
      const caller = createCaller(ctx);
      const portrait = await caller.topics.get({ id: largest });
      const subject = { dimension: 'topic' as const, key: largest };
      const { rows, count: found } = await caller.keywords.companions({ subject, origin });
      expect(rows.length).toBeGreaterThan(0);
      expect(found).toBeGreaterThanOrEqual(rows.length);
      await expectCompanionsToOpen(portrait, rows);
      for (const { ref, ratio } of rows) expect([ref.dimension, Number(ratio) > 1]).toEqual([origin, true]);
      if (origin === 'keyword') expect({ rows, count: found }).toEqual(portrait.keywords);
    },
  );

  test('of a subject without papers there are none', async () => {
    const subject = { dimension: 'author' as const, key: 'Nobody At All' };
    expect(await createCaller(ctx).keywords.companions({ subject })).toMatchObject({ rows: [], count: 0 });
  });
});

describe('authors.get and organizations.get', () => {
  test('know a name whatever its case and accents, and leave it out of its own companions', async () => {
    const caller = createCaller(ctx);
    const { authors } = await caller.topics.get({ id: largest });
    const name = authors.rows[0]?.ref.key ?? '';
    const portrait = await caller.authors.get({ name: name.toUpperCase() });
    expect(portrait.label).toBe(name);
    expect(portrait.authors.rows.map(({ ref }) => ref.key)).not.toContain(name);
    expect(portrait.authors.count).toBeGreaterThanOrEqual(portrait.authors.rows.length);
    await expectToOpen(portrait);
  });

  test('an organization by its name as given', async () => {
    const caller = createCaller(ctx);
    const { organizations } = await caller.topics.get({ id: largest });
    for (const { ref, papers } of organizations.rows.slice(0, 2)) {
      const portrait = await caller.organizations.get({ name: ref.key });
      expect(portrait.papers).toBe(papers);
      await expectToOpen(portrait);
    }
  });

  test('a name that no paper has is not found', async () => {
    const caller = createCaller(ctx);
    await expect(caller.authors.get({ name: 'Nobody At All' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(caller.organizations.get({ name: 'No House' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

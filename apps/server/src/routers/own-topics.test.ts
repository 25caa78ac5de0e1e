import { expect, test } from 'vitest';
import { filledContext } from '../testing/index.ts';
import { createCaller } from './app-router.ts';

const ctx = await filledContext();
const caller = createCaller(ctx);
const topic = { name: 'Tidal things', aliases: ['sparse attention'], expression: '' };

test('a topic of one’s own is found, charted, listed and suggested by its name as any other', async () => {
  const { topic: saved, notes } = await caller.topics.saveOwn({ topic: { ...topic, expression: '"open' } });
  expect(saved).toMatchObject({ id: 'my-tidal-things', version: 1 });
  expect(notes).toEqual(['A quote is never closed; it was passed over.']);
  const again = await caller.topics.saveOwn({ id: saved.id, topic });
  expect(again.topic.version).toBe(2);
  expect(again.topic.papers).toBeGreaterThan(0);

  const ref = { dimension: 'topic', key: saved.id } as const;
  const trend = await caller.trends.read({ series: [ref], metric: 'papers' });
  expect(trend.series[0]).toMatchObject({ label: 'Tidal things', known: true });
  expect(trend.series[0]?.n.reduce((sum, n) => sum + n, 0)).toBe(again.topic.papers);
  const list = await caller.papers.list({ filter: { topics: [saved.id] } });
  expect(list.total).toBe(again.topic.papers);
  expect(list.rows[0]?.topics.at(-1)).toEqual({ id: saved.id, name: 'Tidal things', slot: null });
  expect((await caller.keywords.suggest({ text: 'tidal th' }))[0]).toEqual({
    ...{ ref, label: 'Tidal things', papers: again.topic.papers, exact: false },
  });
  expect((await caller.topics.own()).topics.map(({ id }) => id)).toEqual([saved.id]);
  expect((await caller.topics.rank({ limit: 500 })).rows.map((row) => row.ref.key)).not.toContain(saved.id);
  await caller.topics.removeOwn({ id: saved.id });
  expect((await caller.topics.own()).topics).toEqual([]);
});

test('names are taken once, and what is not there cannot be changed', async () => {
  await caller.topics.saveOwn({ topic });
  await expect(caller.topics.saveOwn({ topic })).rejects.toThrow('There is a topic "Tidal things" of yours already.');
  await caller.topics.removeOwn({ id: 'my-tidal-things' });
  await expect(caller.topics.removeOwn({ id: 'my-tidal-things' })).rejects.toThrow('There is no topic');
  await expect(caller.topics.saveOwn({ id: 'agents', topic })).rejects.toThrow('There is no topic "agents" of yours.');
});

test('only an admin may', async () => {
  const visitor = createCaller({ ...ctx, isAdmin: false });
  await expect(visitor.topics.saveOwn({ topic })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(visitor.topics.removeOwn({ id: 'my-x' })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  expect((await visitor.topics.own()).topics).toEqual([]);
});

import { everyPaper, type SeriesRef } from '@papertide/core/query';
import { afterEach, expect, test } from 'vitest';
import type { Context } from '../context.ts';
import { filledContext } from '../testing/index.ts';
import { createCaller } from './app-router.ts';

let ctx: Context;
afterEach(() => ctx.store.close());
const caller = async (isAdmin = true) => {
  ctx = { ...(await filledContext()), isAdmin };
  return createCaller(ctx);
};
type Caller = Awaited<ReturnType<typeof caller>>;

/** The number of a ranking's row, which must be the length of its list. */
async function ranked(api: Caller, origin: 'keyword' | 'single-keyword', key: string): Promise<number | null> {
  const { rows, now } = await api.keywords.rank({ origin, general: true, limit: 500 });
  const row = rows.find(({ ref }) => ref.key === key);
  if (row === undefined || now === null) return null;
  const ref: SeriesRef = { dimension: origin, key };
  const { total } = await api.papers.count({ ...everyPaper, from: now.from, to: now.to, within: [ref] });
  expect(total).toBe(row.growth.now.n);
  return total;
}

test('merged keywords count as one, a paper once; by themselves they count as before; every answer states the edition', async () => {
  const api = await caller();
  const { rows } = await api.keywords.rank({ general: true, limit: 2 });
  const [first = '', second = ''] = rows.map(({ ref }) => ref.key);
  const before = [await ranked(api, 'keyword', first), await ranked(api, 'keyword', second)];
  const edition = (await api.keywords.synonyms()).provenance.synonymsVersion;
  const group = await api.keywords.merge({ terms: [first, second], note: 'A test.' });
  expect(group).toMatchObject({ preferred: first, note: 'A test.', origin: 'edited' });
  expect(group.members.map(({ key }) => key)).toContain(second);
  const both = await ranked(api, 'keyword', first);
  expect(both).toBeGreaterThanOrEqual(Math.max(...before.map(Number)));
  expect(both).toBeLessThanOrEqual(before.map(Number).reduce((a, b) => a + b));
  expect(await ranked(api, 'keyword', second)).toBeNull();
  expect([await ranked(api, 'single-keyword', first), await ranked(api, 'single-keyword', second)]).toEqual(before);
  const answer = await api.keywords.rank({ general: true });
  expect(answer.provenance.synonymsVersion.startsWith(`${edition}+`)).toBe(true);
  expect(answer.rows.find(({ ref }) => ref.key === first)?.variants.length).toBeGreaterThan(0);
  expect(await api.keywords.split({ group: second })).toEqual({ left: null });
  expect(await ranked(api, 'keyword', second)).toBe(before[1]);
});

test('a trend of a group, and of a keyword by itself, counts the papers of its list', async () => {
  const api = await caller();
  const { rows } = await api.keywords.rank({ general: true, limit: 2 });
  const [first = '', second = ''] = rows.map(({ ref }) => ref.key);
  await api.keywords.merge({ terms: [first, second] });
  for (const ref of [
    { dimension: 'keyword', key: first },
    { dimension: 'single-keyword', key: second },
    { dimension: 'any-keyword', key: first },
  ] as const) {
    const { series } = await api.trends.read({ series: [ref], metric: 'papers', interval: 'year' });
    const n = series[0]?.n.reduce((sum, value) => sum + value, 0);
    expect(n).toBeGreaterThan(0);
    expect((await api.papers.count({ ...everyPaper, within: [ref] })).total).toBe(n);
  }
});

test('one term may leave a group; what two terms are left stay together', async () => {
  const api = await caller();
  const { rows } = await api.keywords.rank({ general: true, limit: 3 });
  const [a = '', b = '', c = ''] = rows.map(({ ref }) => ref.key);
  await api.keywords.merge({ terms: [a, b, c] });
  const { left } = await api.keywords.split({ group: a, term: a });
  const keys = [left?.preferred, ...(left?.members.map(({ key }) => key) ?? [])];
  expect(keys).toEqual(expect.arrayContaining([b, c]));
  expect(keys).not.toContain(a);
  expect((await api.keywords.synonyms({ keys: [a] })).groups).toEqual([]);
});

test('only an admin merges and splits', async () => {
  const api = await caller(false);
  await expect(api.keywords.merge({ terms: ['tide', 'ebb'] })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(api.keywords.split({ group: 'large-language-model' })).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

test.each([
  ['one keyword in two spellings', ['Tide tables', 'tide table'], 'one keyword already'],
  ['a term without a word', ['tide', '--'], 'has no word'],
])('%s is wrong usage', async (_, terms, words) => {
  const api = await caller();
  await expect(api.keywords.merge({ terms })).rejects.toThrow(words);
});

test('a group that is not there is told', async () => {
  const api = await caller();
  await expect(api.keywords.split({ group: 'nothing' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('a paper page shows tags, its keyphrases once a group, each with as many papers as its list has', async () => {
  const api = await caller();
  const { rows } = await api.papers.list({ limit: 5 });
  for (const { key } of rows) {
    const paper = await api.papers.get({ key });
    expect(paper.tags.length).toBeGreaterThan(0);
    expect(new Set(paper.tags).size).toBe(paper.tags.length);
    for (const tag of paper.tags) expect(`${paper.title} ${paper.abstract}`.replace(/\s+/g, ' ')).toContain(tag);
    const seen = paper.keyphrases.map(({ origin, key: phrase }) => `${origin} ${phrase}`);
    expect(new Set(seen).size).toBe(seen.length);
    for (const { origin, key: phrase, papers } of paper.keyphrases) {
      const ref = { dimension: origin === 'source' ? 'source-keyword' : 'keyword', key: phrase } as const;
      expect((await api.papers.count({ ...everyPaper, within: [ref] })).total).toBe(papers);
    }
  }
});

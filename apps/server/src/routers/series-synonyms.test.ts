import { everyPaper, formatSeriesRef, keywordDimension, keywordOrigins, type SeriesRef } from '@papertide/core/query';
import { listKeys } from '@papertide/store';
import { afterEach, describe, expect, test } from 'vitest';
import type { Context } from '../context.ts';
import { filledContext } from '../testing/index.ts';
import { createCaller } from './app-router.ts';

let ctx: Context;
afterEach(() => ctx.store.close());

/** A house in which the two most frequent keywords of an origin are one group, and both of them. */
async function house(origin: (typeof keywordOrigins)[number]) {
  ctx = { ...(await filledContext()), isAdmin: true };
  const api = createCaller(ctx);
  const { rows } = await api.keywords.rank({ origin, general: true, limit: 2 });
  const [first = '', second = ''] = rows.map(({ ref }) => ref.key);
  await api.keywords.merge({ terms: [first, second] });
  const papersOf = (ref: SeriesRef) => listKeys(ctx.store.read, { ...everyPaper, within: [ref] });
  return { api, first, second, papersOf };
}

describe.each(keywordOrigins)('a trend of a group of %ss', (origin) => {
  test('merged counts the distinct papers of the union of its members, apart each its own: the lengths of the lists', async () => {
    const { api, first, second, papersOf } = await house(origin);
    const merged = { dimension: origin, key: first };
    const apart = [first, second].map((key) => ({ dimension: keywordDimension(origin, 'apart'), key }));
    const { series } = await api.trends.read({ series: [merged, ...apart], metric: 'papers', interval: 'year' });
    const counts = series.map(({ n }) => n.reduce((sum, papers) => sum + papers, 0));
    const lists = await Promise.all([merged, ...apart].map(papersOf));
    expect(counts).toEqual(lists.map((list) => list.length));
    const union = new Set(lists.slice(1).flat());
    expect(new Set(lists[0])).toEqual(union);
    expect(counts[0]).toBe(union.size);
  });

  test('names the members that papers have, whether it is shown as one or in part', async () => {
    const { api, first, second } = await house(origin);
    const dimension = keywordDimension(origin, 'apart');
    for (const ref of [
      { dimension: origin, key: first },
      { dimension, key: second },
    ]) {
      const { synonyms } = await api.trends.read({ series: [ref] });
      expect(synonyms).toHaveLength(1);
      expect(synonyms[0]?.merged).toEqual({ dimension: origin, key: first });
      const members = synonyms[0]?.apart ?? [];
      // Most papers first: as they are ranked.
      expect(members.map((one) => formatSeriesRef(one.ref))).toEqual(
        [first, second].map((key) => formatSeriesRef({ dimension, key })),
      );
      for (const one of members) {
        expect((await api.papers.count({ ...everyPaper, within: [one.ref] })).total).toBe(one.papers);
      }
    }
  });
});

test('a chart of topics and of keywords without synonyms names no group', async () => {
  const { api } = await house('keyword');
  const { rows } = await api.keywords.rank({ general: true, limit: 20 });
  const alone = rows.at(-1)?.ref ?? { dimension: 'all' as const, key: '' };
  const { synonyms } = await api.trends.read({ series: [alone, { dimension: 'topic', key: 'agents' }] });
  expect(synonyms).toEqual([]);
});

test('a group of which papers write one keyword only is not named: it changes no count', async () => {
  const { api } = await house('keyword');
  const { rows } = await api.keywords.rank({ general: true, limit: 20 });
  const lonely = rows.at(-1)?.ref ?? { dimension: 'all' as const, key: '' };
  await api.keywords.merge({ terms: [lonely.key, 'a word that no paper writes'] });
  expect((await api.trends.read({ series: [lonely] })).synonyms).toEqual([]);
});

test('one keyword merged and by itself in one chart go by two names', async () => {
  const { api, first } = await house('keyword');
  const series = (['keyword', 'single-keyword'] as const).map((dimension) => ({ dimension, key: first }));
  const labels = (await api.trends.read({ series })).series.map(({ label }) => label);
  expect(labels[1]).toBe(`${labels[0]} (by itself)`);
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { everyPaper, keywordDimensions } from '@papertide/core/query';
import { afterEach, describe, expect, test } from 'vitest';
import type { Context } from '../context.ts';
import { filledContext, testContext } from '../testing/index.ts';
import { createCaller } from './app-router.ts';

const ends: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

async function kept(ctx: Promise<Context>): Promise<Context> {
  const context = await ctx;
  ends.push(() => context.store.close());
  return context;
}

describe('keywords.map', () => {
  test.each(keywordDimensions)(
    'the number of a %s is the length of its list, and so is that of a cluster',
    async (origin) => {
      const caller = createCaller(await kept(filledContext()));
      const filter = { from: '2025-06-02', to: '2025-06-20' };
      const map = await caller.keywords.map({ filter, origin, leastPapers: 2 });
      expect(map.nodes.length).toBeGreaterThan(5);
      for (const { key, n } of map.nodes) {
        const named = { within: [{ dimension: origin, key }] };
        expect((await caller.papers.count({ ...everyPaper, ...filter, ...named })).total).toBe(n);
      }
      for (const { keys, papers } of map.clusters) {
        const group = { together: [...keys], togetherOf: origin };
        expect((await caller.papers.count({ ...everyPaper, ...filter, ...group })).total).toBe(papers);
      }
      expect(map.papers).toBe((await caller.papers.count({ ...everyPaper, ...filter })).total);
    },
  );

  test('links and clusters name nodes; each keyword is in one cluster; clusters come with their place and their stability', async () => {
    const map = await createCaller(await kept(filledContext())).keywords.map({ leastPapers: 2 });
    const places = map.nodes.map((_, i) => i);
    for (const { source, target, papers, strength } of map.links) {
      expect(places).toContain(source);
      expect(places).toContain(target);
      expect(papers).toBeLessThanOrEqual(Math.min(map.nodes[source]?.n ?? 0, map.nodes[target]?.n ?? 0));
      expect(strength).toBeGreaterThan(0);
    }
    expect(map.clusters.flatMap(({ members }) => members).sort((a, b) => a - b)).toEqual(places);
    for (const [i, { members }] of map.clusters.entries()) {
      for (const member of members) expect(map.nodes[member]?.cluster).toBe(i);
    }
    expect(map.stability).toMatchObject({ resamples: 20 });
    expect(map.provenance.dataTo).toBe('2025-06-27');
  });

  test('the thread of a file database draws what is drawn in memory', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'papertide-map-'));
    ends.push(() => rmSync(folder, { recursive: true }));
    const onFile = await kept(filledContext({ config: { database: join(folder, 'papers.sqlite') } }));
    const inMemory = await kept(filledContext());
    const [a, b] = await Promise.all([onFile, inMemory].map((ctx) => createCaller(ctx).keywords.map({ mostKeys: 40 })));
    expect({ ...a, provenance: null }).toEqual({ ...b, provenance: null });
  });

  test('without papers the map is empty', async () => {
    const map = await createCaller(await kept(testContext())).keywords.map();
    expect(map).toMatchObject({ nodes: [], links: [], clusters: [], papers: 0, mapped: 0, stability: null });
  });
});

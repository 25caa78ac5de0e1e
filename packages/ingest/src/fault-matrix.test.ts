import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collectArxiv } from './sources/arxiv/collect.ts';
import { collectArxivOai } from './sources/arxiv-oai/collect.ts';
import { collectHuggingFace } from './sources/huggingface/collect.ts';
import { servedPapers } from './testing/arxiv-papers.ts';
import { startAtomServer } from './testing/atom-server.ts';
import { type Content, contentOf, keysOf } from './testing/content.ts';
import { type FaultScenario, faultScenarios } from './testing/fault-scenarios.ts';
import type { FaultyServer } from './testing/faulty-server.ts';
import { fixtureDays } from './testing/fixture-day.ts';
import { startOaiServer } from './testing/oai-server.ts';
import { startReplayServer } from './testing/replay-server.ts';
import { type TestContext, testContext } from './testing/test-context.ts';

// Three pages of five records on one day: small enough for many runs, large enough for a field that goes missing to count.
const day = '2025-03-10';
const lists = fixtureDays(day, 1, 15);
const papers = servedPapers(day, 1, 15);
const arxivKeys = papers.map(({ id }) => id);
const shared = { trigger: 'hand', pageSize: 5 } as const;

/** A source with a server that holds three pages, and how it is collected. */
interface Bench {
  readonly source: FaultScenario['sources'][number];
  readonly serve: () => Promise<FaultyServer>;
  readonly keys: Iterable<string>;
  readonly collect: (ctx: TestContext, sourceUrl: string) => ReturnType<typeof collectArxiv>;
  /** Faults strike one page each, in turn, instead of every one. */
  readonly onePlaceEach?: true;
}

const atom: Omit<Bench, 'serve'> = {
  source: 'arxiv',
  keys: arxivKeys,
  collect: (ctx, sourceUrl) => collectArxiv(ctx, { ...shared, from: day, to: day, categories: ['cs'], sourceUrl }),
};

const benches: Record<string, Bench> = {
  huggingface: {
    source: 'huggingface',
    serve: () => startReplayServer({ days: lists }),
    keys: keysOf(lists),
    collect: (ctx, sourceUrl) => collectHuggingFace(ctx, { ...shared, from: day, to: day, sourceUrl, again: true }),
  },
  arxiv: { ...atom, serve: () => startAtomServer({ papers }) },
  'arxiv with tags': { ...atom, serve: () => startAtomServer({ papers, tagged: true }), onePlaceEach: true },
  'arxiv-oai': {
    source: 'arxiv-oai',
    serve: () => startOaiServer({ papers, today: '2025-03-20', pageSize: 5 }),
    keys: arxivKeys,
    collect: (ctx, sourceUrl) =>
      collectArxivOai(ctx, { trigger: 'hand', from: '2025-03-11', to: '2025-03-11', set: 'cs', sourceUrl }),
  },
};

// Only what never ends is cut short: a busy machine must not look like a broken source.
const patient = { requestMs: 60_000, maxBytes: 1024 * 1024, tries: 2 };
const endless = ['hang', 'hang-midway', 'drip'];
const limitsFor = (kind: string) => (endless.includes(kind) ? { ...patient, requestMs: 80 } : patient);
const places = ['first', 'middle', 'last'] as const;

describe.each(Object.entries(benches))(
  '%s, on its first, a middle and its last page',
  { timeout: 120_000 },
  (_, { source, ...bench }) => {
    let server: FaultyServer;
    let faultFree: Content;

    beforeAll(async () => {
      server = await bench.serve();
      const ctx = await testContext();
      expect(await bench.collect(ctx, server.url)).toMatchObject({ state: 'complete', papersNew: 15 });
      faultFree = await contentOf(ctx.store, bench.keys);
      expect(faultFree.wrongCounts).toEqual([]);
      await ctx.store.close();
    });
    afterAll(() => server.close());

    const scenarios = faultScenarios.filter(({ sources }) => sources.includes(source));
    const strikes = scenarios.flatMap((scenario, n) =>
      places
        .map((place, page) => [scenario.name, place, { ...scenario, page }] as const)
        .filter((_, page) => bench.onePlaceEach === undefined || page === n % places.length),
    );

    it.each(strikes)(
      '%s (%s page): nothing is lost in silence, and the next run has it all',
      async (_, _place, { fault, page, unseen, leavesReading }) => {
        const ctx = await testContext({ limits: limitsFor(fault.kind) });
        for (const times of [1, Number.POSITIVE_INFINITY]) {
          server.setFaults([{ ...fault, at: { page }, times }]);
          const run = await bench.collect(ctx, server.url);
          const content = await contentOf(ctx.store, bench.keys);
          expect(content.wrongCounts).toEqual([]);
          const isWhole = run.state === 'complete';
          if (!isWhole) expect(run.error).toMatch(/\S/);
          // What the source itself does not let anybody see: it must be among the known ones, and heal below.
          if (isWhole && !unseen?.includes(source)) expect(content).toEqual(faultFree);
        }
        server.setFaults([]);
        const healed = await bench.collect({ ...ctx, limits: patient }, server.url);
        expect([healed.state, healed.error]).toEqual(['complete', null]);
        const content = await contentOf(ctx.store, bench.keys);
        expect([content.totals.papers, content.days]).toEqual([faultFree.totals.papers, faultFree.days]);
        if (!leavesReading) expect(content).toEqual(faultFree);
        await ctx.store.close();
      },
    );
  },
);

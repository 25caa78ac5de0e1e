import { getPaper, listAreas, listForEnrichment, listTopics, writePapers } from '@papertide/store';
import { expect, it } from 'vitest';
import { parseElement } from '../sources/huggingface/parse-element.ts';
import { fixtureDay } from '../testing/fixture-day.ts';
import { testContext } from '../testing/test-context.ts';
import { enrichAll } from './enrich-all.ts';
import { ENRICHMENT_VERSION } from './version.ts';

const day = '2025-03-11';

/** A database with papers that were enriched by another version: without keyphrases and topics. */
async function outdated() {
  const ctx = await testContext();
  const papers = fixtureDay(day, 130).flatMap((element) => {
    const { paper } = parseElement(element, { listedOn: day, observedAt: `${day}T18:00:00Z` });
    return paper === undefined
      ? []
      : [{ ...paper, enrichment: { version: 'old', keyphrases: [], topics: [], corpusKeys: [] } }];
  });
  await writePapers(ctx.store.write, papers, { sourceId: 'huggingface', rank: 3, seenAt: ctx.now() });
  return ctx;
}

it('enriches the papers of another version, once', async () => {
  const ctx = await outdated();
  expect(await enrichAll(ctx)).toEqual({ papers: 130 });
  expect((await getPaper(ctx.store.read, '2503.11001'))?.topics.length).toBeGreaterThan(0);
  expect(await listForEnrichment(ctx.store.read, ENRICHMENT_VERSION, 0, 10)).toEqual([]);
  expect(await enrichAll(ctx)).toEqual({ papers: 0 });
});

it('enriches all papers when forced, and ends', async () => {
  const ctx = await outdated();
  await enrichAll(ctx);
  expect(await enrichAll(ctx, { force: true })).toEqual({ papers: 130 });
});

it('tells after each page how far it is, to the end', async () => {
  const ctx = await outdated();
  const pages: [number, number][] = [];
  await enrichAll(ctx, { onPage: (done, total) => pages.push([done, total]) });
  expect(pages).toEqual([
    [100, 130],
    [130, 130],
  ]);
  expect(ctx.progress[0]).toMatchObject({ unit: 'paper', done: 0, total: 130, state: 'running' });
  expect(ctx.progress.at(-1)).toMatchObject({ unit: 'paper', done: 130, total: 130, state: 'complete' });
});

it('goes on where it was stopped', async () => {
  const ctx = await outdated();
  const stop = new AbortController();
  stop.abort();
  await expect(enrichAll({ ...ctx, signal: stop.signal })).rejects.toMatchObject({ code: 'cancelled' });
  expect(await enrichAll(ctx)).toEqual({ papers: 130 });
});

it('counts a paper of several narrower topics once in their broader one', async () => {
  const ctx = await testContext();
  const texts = ['GUI agents', 'Web agents', 'GUI agents and web agents', 'LLM agents', 'An afternoon by the lake'];
  const papers = texts.map((title, i) => {
    const element = fixtureDay(day, 5)[i] as unknown as { readonly paper: object };
    const { paper } = parseElement(
      {
        ...element,
        paper: { ...element.paper, title, summary: `${title}: words about nothing in particular.`, ai_keywords: [] },
      },
      { listedOn: day, observedAt: `${day}T18:00:00Z` },
    );
    if (paper === undefined) throw new Error('the fixture was refused');
    return { ...paper, enrichment: { version: 'old', keyphrases: [], topics: [], corpusKeys: [] } };
  });
  await writePapers(ctx.store.write, papers, { sourceId: 'huggingface', rank: 3, seenAt: ctx.now() });
  await enrichAll(ctx);
  const counts = new Map((await listTopics(ctx.store.read)).map(({ id, papers: n }) => [id, n]));
  const named = ['agents', 'gui-agents', 'web-agents'].map((id) => [id, counts.get(id)]);
  expect(named).toEqual([
    ['agents', 4],
    ['gui-agents', 2],
    ['web-agents', 2],
  ]);
  const area = (await listAreas(ctx.store.read)).find(({ id }) => id === 'area-agents');
  expect(area?.papers).toBe(4);
});

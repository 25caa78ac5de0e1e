import { checkRollups, getPaper, listRejects, listRuns, readTotals } from '@papertide/store';
import { afterEach, describe, expect, it } from 'vitest';
import { servedPaper, servedPapers } from '../../testing/arxiv-papers.ts';
import { type AtomOptions, startAtomServer } from '../../testing/atom-server.ts';
import { contentOf } from '../../testing/content.ts';
import type { FaultyServer } from '../../testing/faulty-server.ts';
import { movingClock, stopAtReading, testContext } from '../../testing/test-context.ts';
import { type ArxivOptions, collectArxiv } from './collect.ts';
import { findKeptPage, nameOfPage } from './kept-page.ts';
import { ATOM_PARSER_VERSION } from './parse-feed.ts';

const papers = servedPapers('2025-03-01', 10, 6);
const month = {
  from: '2025-03-01',
  to: '2025-03-31',
  categories: ['cs.CL', 'cs.LG'],
  trigger: 'hand',
  pageSize: 25,
} as const;
const open: FaultyServer[] = [];

afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

async function serve(options: Partial<AtomOptions> = {}): Promise<FaultyServer> {
  const server = await startAtomServer({ papers, ...options });
  open.push(server);
  return server;
}

const from = (server: FaultyServer, more: Partial<ArxivOptions> = {}): ArxivOptions => ({
  ...month,
  sourceUrl: server.url,
  ...more,
});

describe('collectArxiv', () => {
  it('collects a month page by page, with what arXiv tells of each paper', async () => {
    const server = await serve();
    const ctx = await testContext();
    expect(await collectArxiv(ctx, from(server))).toMatchObject({
      ...{
        source: 'arxiv',
        state: 'complete',
        papersSeen: 60,
        papersNew: 60,
        unitsDone: 31,
        unitsTotal: 31,
        error: null,
      },
    });
    expect(server.requests.map(({ page }) => page)).toEqual([0, 1, 2]);
    expect(await getPaper(ctx.store.read, '2503.02003')).toMatchObject({
      arxivId: '2503.02003',
      publishedOn: '2025-03-02',
      listedOn: null,
      categories: ['cs.LG', 'stat.ML'],
      allAuthors: ['Ada Example', 'Invented Author-3'],
      version: 1,
      doi: '10.1000/invented.2025-03-02.3',
      authorComment: '7 pages',
      observations: [],
    });
    expect(await checkRollups(ctx.store.read)).toEqual([]);
  });

  it('asks only for the categories and days it was told', async () => {
    const server = await serve();
    const ctx = await testContext();
    await collectArxiv(
      ctx,
      from(server, { categories: ['cs.CL'], from: '2025-03-02', to: '2025-03-03', query: 'ti:"tool use"' }),
    );
    expect(new URL(server.requests[0]?.url ?? '').searchParams.get('search_query')).toBe(
      '(cat:cs.CL) AND (ti:"tool use") AND submittedDate:[202503020000 TO 202503040000]',
    );
    expect((await readTotals(ctx.store.read)).papers).toBe(6);
  });

  it('halves a window with too many results until each part has fewer', async () => {
    const server = await serve();
    const ctx = await testContext();
    const run = await collectArxiv(ctx, from(server, { mostResults: 20 }));
    expect(run).toMatchObject({ state: 'complete', papersNew: 60, unitsDone: 31 });
    expect(await checkRollups(ctx.store.read)).toEqual([]);
  });

  it('loses nothing where the source ignores the order that was asked for', async () => {
    const server = await serve({ ignoresSort: true });
    const ctx = await testContext();
    expect(await collectArxiv(ctx, from(server))).toMatchObject({ state: 'complete', papersNew: 60 });
  });

  it('costs one short answer a page the second time', async () => {
    const server = await serve({ tagged: true });
    const ctx = await testContext();
    await collectArxiv(ctx, from(server));
    const again = await collectArxiv(ctx, from(server));
    expect(again).toMatchObject({ state: 'complete', papersSeen: 60, papersNew: 0 });
    expect(server.requests.slice(3).map(({ conditional }) => conditional)).toEqual([true, true, true]);
  });

  it('goes on at its checkpoint when it was stopped, and ends with everything', async () => {
    const server = await serve();
    const ctx = await testContext(stopAtReading(6));
    const first = await collectArxiv(ctx, from(server, { pageSize: 10 }));
    expect(first.state).toBe('cancelled');
    expect(first.papersNew).toBeGreaterThan(0);
    const asked = server.requests.length;
    const rest = await collectArxiv({ ...ctx, signal: undefined }, from(server, { pageSize: 10 }));
    expect(rest).toMatchObject({ state: 'complete', papersNew: 60 - first.papersNew });
    expect(server.requests[asked]?.page).toBe(first.papersNew / 10);
  });

  it.each(['empty-list', 'missing-page', 'duplicate-page'] as const)(
    'a middle page that is a %s is not the end: it is asked for again, and else the run says what is missing',
    async (kind) => {
      const once = await serve({ faults: [{ kind, at: { page: 1 }, times: 1 }] });
      expect(await collectArxiv(await testContext(), from(once))).toMatchObject({ state: 'complete', papersNew: 60 });
      const always = await serve({ faults: [{ kind, at: { page: 1 } }] });
      const run = await collectArxiv(await testContext(), from(always));
      expect(run.state).not.toBe('complete');
      expect(run.error).toContain('2025-03-01 to 2025-03-31');
    },
  );

  it('a page that is always short is followed by what it left out', async () => {
    const server = await serve({ faults: [{ kind: 'short-page', at: { page: 1 } }] });
    expect(await collectArxiv(await testContext(), from(server))).toMatchObject({ state: 'complete', papersNew: 60 });
  });

  it('reads old ids, versions and titles like "0"', async () => {
    const odd = [
      servedPaper('2025-03-05', 1, {
        id: 'quant-ph/0201082',
        title: '0',
        versions: ['2025-03-05T10:00:00Z', '2025-03-09T10:00:00Z'],
      }),
    ];
    const server = await serve({ papers: odd });
    const ctx = await testContext();
    await collectArxiv(ctx, from(server));
    expect(await getPaper(ctx.store.read, 'quant-ph/0201082')).toMatchObject({
      title: '0',
      version: 2,
      publishedOn: '2025-03-05',
      updatedOn: '2025-03-09',
    });
  });

  it('tells what arXiv says of a query that it does not understand', async () => {
    const server = await serve({ faults: [{ kind: 'error-answer', at: {} }] });
    const run = await collectArxiv(await testContext(), from(server));
    expect(run).toMatchObject({
      state: 'failed',
      error: expect.stringContaining('arXiv refused the query: something is wrong'),
    });
    expect(server.requests).toHaveLength(1);
  });

  it('does not believe that there is nothing where there was something', async () => {
    const ctx = await testContext();
    const full = await serve({ port: 0 });
    await collectArxiv(ctx, from(full));
    const hollow = await serve({ papers: [] });
    const run = await collectArxiv(ctx, from(hollow));
    expect(run).toMatchObject({
      state: 'failed',
      error: expect.stringContaining('there is nothing, where it had 60 papers'),
    });
    expect((await readTotals(ctx.store.read)).papers).toBe(60);
  });

  it('nor, in the second reading of a window, where there was something in the first', async () => {
    const gap = await serve({ faults: [{ kind: 'empty-list', at: { page: 1 } }] });
    const hollow = await serve({ papers: [] });
    // One answer for the first page, three for the gap: then the window is read once more.
    const elsewhere: typeof fetch = (url, init) =>
      fetch(gap.requests.length < 4 ? String(url) : String(url).replace(gap.url, hollow.url), init);
    const run = await collectArxiv(await testContext({ fetch: elsewhere }), from(gap));
    expect(hollow.requests.length).toBeGreaterThan(0);
    expect(run).toMatchObject({
      state: 'failed',
      error: expect.stringContaining('there is nothing, where it had 60 papers'),
    });
  });

  it.each([
    [{ categories: ['not a category'] }, 'bad-query'],
    [{ categories: [] }, 'bad-query'],
    [{ query: 'x'.repeat(2_000) }, 'bad-query'],
    [{ from: '2025-04-01' }, 'bad-day'],
    [{ sourceUrl: 'https://example.com' }, 'host-not-allowed'],
  ])('refuses %j without a run', async (more, code) => {
    const ctx = await testContext();
    await expect(collectArxiv(ctx, { ...month, ...more })).rejects.toMatchObject({ code });
    expect(await listRuns(ctx.store.read, 5)).toEqual([]);
  });

  it('keeps what it cannot use, with the reason', async () => {
    const server = await serve({ faults: [{ kind: 'missing-field', field: 'title', at: { page: 0 } }] });
    const ctx = await testContext();
    const run = await collectArxiv(ctx, from(server));
    expect(run).toMatchObject({ state: 'incomplete', rejects: 25, papersNew: 35 });
    expect(run.error).toContain('title is missing or of another type in 25 of 60 records');
    expect(await listRejects(ctx.store.read, { limit: 1 })).toMatchObject([{ source: 'arxiv', reason: 'no title' }]);
  });
});

describe('a page that the source says has not changed', () => {
  it.each([
    ['without titles', { kind: 'missing-field', field: 'title' }],
    ['without abstracts', { kind: 'missing-field', field: 'summary' }],
    ['without authors', { kind: 'missing-field', field: 'author' }],
    ['with half of its entries', { kind: 'short-page' }],
  ] as const)('is asked for in full after it came %s and the same tag, until nothing is missing', async (_, fault) => {
    const server = await serve({ tagged: true });
    const undisturbed = await testContext();
    await collectArxiv(undisturbed, from(server));
    const ctx = await testContext();
    // Always on the first page: once a tag is kept for it, the server would say that nothing has changed.
    server.setFaults([{ ...fault, at: { page: 0 } }]);
    for (let n = 1; n <= 2; n++) {
      const asked = server.requests.length;
      const run = await collectArxiv(ctx, from(server));
      expect(server.requests[asked]).toMatchObject({ page: 0, conditional: false });
      if (fault.kind === 'short-page') continue;
      expect(run.state).toBe('incomplete');
      expect(run.error).toContain('is missing or of another type in 25 of');
    }
    server.setFaults([]);
    expect(await collectArxiv(ctx, from(server))).toMatchObject({ state: 'complete', rejects: 0, error: null });
    const keys = papers.map(({ id }) => id);
    expect(await contentOf(ctx.store, keys)).toEqual(await contentOf(undisturbed.store, keys));
    const again = server.requests.length;
    await collectArxiv(ctx, from(server));
    expect(server.requests.slice(again).map(({ conditional }) => conditional)).toEqual([true, true, true]);
  });

  it('is asked for in full where some of its entries were rejected, too few to tell that the format has changed', async () => {
    const few = papers.map((paper, n) => (n < 2 ? { ...paper, title: ' ' } : paper));
    const server = await serve({ papers: few, tagged: true });
    const ctx = await testContext();
    const outcome = { state: 'complete', papersSeen: 60, rejects: 2 };
    expect(await collectArxiv(ctx, from(server))).toMatchObject({ ...outcome, papersNew: 58 });
    expect(await collectArxiv(ctx, from(server))).toMatchObject(outcome);
    expect(server.requests.slice(3).map(({ conditional }) => conditional)).toEqual([false, true, true]);
  });

  it('is forgotten where a field is found to be missing later in the run, even when the run is then stopped', async () => {
    // Two of ten papers of each page: the third page tells that the format has changed.
    const spoilt = papers.map((paper, n) => (n % 10 < 2 ? { ...paper, abstract: '' } : paper));
    const server = await serve({ papers: spoilt, tagged: true });
    const stop = new AbortController();
    const now = () => {
      if (server.requests.length > 3) stop.abort();
      return '2025-06-30T12:00:00Z';
    };
    const ctx = await testContext({ now, signal: stop.signal });
    expect((await collectArxiv(ctx, from(server, { pageSize: 10 }))).state).toBe('cancelled');
    const asked = server.requests.length;
    const run = await collectArxiv({ ...ctx, signal: undefined }, from(server, { pageSize: 10 }));
    expect(run).toMatchObject({ state: 'incomplete', papersSeen: 60 });
    expect(server.requests.slice(asked).every(({ conditional }) => !conditional)).toBe(true);
  });

  it('is kept under the version of the parser that read it, so that another one reads it anew', async () => {
    const server = await serve({ tagged: true });
    const ctx = await testContext();
    await collectArxiv(ctx, from(server));
    const query = '(cat:cs.CL OR cat:cs.LG) AND submittedDate:[202503010000 TO 202504010000]';
    const name = nameOfPage({ query, start: 0, size: 25, fresh: false });
    const kept = await findKeptPage(ctx.store.read, name);
    expect(kept).toMatchObject({ total: 60, etag: expect.stringMatching(/\S/) });
    expect(name).toBe(`parser ${ATOM_PARSER_VERSION}: ${query} start 0 of 25`);
  });
});

describe('one request every three seconds', () => {
  it('is kept within a run, over runs, and over a clock that jumps', async () => {
    const server = await serve();
    const clock = movingClock('2026-05-29T12:00:00Z');
    const ctx = { ...(await testContext()), ...clock, limits: { intervalMs: 3_000 } };
    await collectArxiv(ctx, from(server));
    await collectArxiv(ctx, from(server));
    expect(clock.waits).toEqual([3000, 3000, 3000, 3000, 3000]);
    const late = { ...movingClock('2026-05-27T12:00:00Z') };
    await collectArxiv({ ...ctx, ...late }, from(server));
    expect(late.waits).toEqual([6000, 3000, 3000]);
  });

  it('leaves a source that failed often alone after one more failure, in the next run too', async () => {
    const server = await serve({ faults: [{ kind: 'http-403', at: {} }] });
    const ctx = await testContext();
    const long = from(server, { from: '2025-01-01', to: '2025-12-31' });
    const first = await collectArxiv(ctx, long);
    expect(first).toMatchObject({
      state: 'failed',
      error: expect.stringContaining('stopped asking after 3 failures in a row'),
    });
    expect(server.requests).toHaveLength(3);
    await collectArxiv(ctx, long);
    expect(server.requests).toHaveLength(4);
    server.setFaults([]);
    expect(await collectArxiv(ctx, long)).toMatchObject({ state: 'complete', papersNew: 60 });
  });
});

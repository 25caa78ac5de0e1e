import { checkRollups, getPaper, readTombstones, readTotals } from '@papertide/store';
import { afterEach, describe, expect, it } from 'vitest';
import { servedPaper, servedPapers } from '../../testing/arxiv-papers.ts';
import { type OaiOptions, type OaiServer, startOaiServer } from '../../testing/oai-server.ts';
import { stopAtReading, testContext } from '../../testing/test-context.ts';
import { type ArxivOaiOptions, collectArxivOai } from './collect.ts';

const papers = servedPapers('2025-03-01', 5, 6);
const week = { from: '2025-03-01', to: '2025-03-08', set: 'cs', trigger: 'hand' } as const;
const open: OaiServer[] = [];

afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

async function serve(options: Partial<OaiOptions> = {}): Promise<OaiServer> {
  const server = await startOaiServer({ papers, today: '2025-03-20', pageSize: 2, ...options });
  open.push(server);
  return server;
}

const from = (server: OaiServer, more: Partial<ArxivOaiOptions> = {}): ArxivOaiOptions => ({
  ...week,
  sourceUrl: server.url,
  ...more,
});

describe('collectArxivOai', () => {
  it.each(['arXivRaw', 'arXiv'] as const)('collects the changes of days in the format %s', async (prefix) => {
    const server = await serve();
    const ctx = await testContext();
    expect(await collectArxivOai(ctx, from(server, { prefix }))).toMatchObject({
      ...{
        source: 'arxiv-oai',
        state: 'complete',
        papersSeen: 30,
        papersNew: 30,
        unitsDone: 8,
        unitsTotal: 8,
        error: null,
      },
    });
    expect(await getPaper(ctx.store.read, '2503.02003')).toMatchObject({
      publishedOn: '2025-03-02',
      updatedOn: '2025-03-02',
      allAuthors: ['Ada Example', 'Invented Author-3'],
      doi: '10.1000/invented.2025-03-02.3',
      version: prefix === 'arXivRaw' ? 1 : null,
    });
    expect(await checkRollups(ctx.store.read)).toEqual([]);
  });

  it('goes on with verb and token only, and with the dates of the granularity that Identify names', async () => {
    const server = await serve({ granularity: 'YYYY-MM-DDThh:mm:ssZ' });
    expect(await collectArxivOai(await testContext(), from(server))).toMatchObject({
      state: 'complete',
      papersNew: 30,
    });
    const [first, second] = server.requests.map(({ url }) => new URL(url).searchParams);
    expect([first?.get('from'), first?.get('until')]).toEqual(['2025-03-02T00:00:00Z', '2025-03-02T23:59:59Z']);
    expect([...(second?.keys() ?? [])]).toEqual(['verb', 'resumptionToken']);
  });

  it('days that can change no more are not asked for again, the last ones are', async () => {
    const server = await serve({ today: '2025-03-05' });
    const ctx = await testContext();
    await collectArxivOai(ctx, from(server));
    const asked = server.requests.length;
    expect(await collectArxivOai(ctx, from(server))).toMatchObject({ state: 'complete', papersNew: 0 });
    expect([...new Set(server.requests.slice(asked).map(({ day }) => day))]).toEqual(['2025-03-04', '2025-03-05']);
  });

  it('goes on where the last run ended, by the date of the server, a day before it', async () => {
    const server = await serve({ today: '2025-03-05' });
    const ctx = await testContext();
    await expect(collectArxivOai(ctx, from(server, { from: null, to: null }))).resolves.toMatchObject({
      state: 'failed',
      error: expect.stringContaining('the first day must be given'),
    });
    await collectArxivOai(ctx, from(server, { to: null }));
    server.setPapers([...papers, servedPaper('2025-03-05', 9)], '2025-03-07');
    const asked = server.requests.length;
    expect(await collectArxivOai(ctx, from(server, { from: null, to: null }))).toMatchObject({
      state: 'complete',
      papersNew: 7,
    });
    expect(server.requests[asked]?.day).toBe('2025-03-04');
  });

  it('a paper that is taken back leaves the counts, and comes back when it is shown again', async () => {
    const server = await serve();
    const ctx = await testContext();
    await collectArxivOai(ctx, from(server));
    const [gone, ...rest] = papers;
    const { id = '', ...paper } = gone ?? {};
    const tombstone = servedPaper('2025-03-01', 1, { ...paper, id, datestamp: '2025-03-21', deleted: true });
    server.setPapers([...rest, tombstone], '2025-03-22');
    expect(await collectArxivOai(ctx, from(server, { from: '2025-03-21', to: '2025-03-21' }))).toMatchObject({
      state: 'complete',
    });
    expect(await getPaper(ctx.store.read, id)).toBeUndefined();
    expect((await readTotals(ctx.store.read)).papers).toBe(29);
    expect(await readTombstones(ctx.store.read)).toEqual(new Map([[id, '2025-03-21']]));
    expect(await checkRollups(ctx.store.read)).toEqual([]);
    server.setPapers([...rest, { ...tombstone, deleted: false, datestamp: '2025-03-22' }], '2025-03-23');
    await collectArxivOai(ctx, from(server, { from: '2025-03-22', to: '2025-03-22' }));
    expect((await readTotals(ctx.store.read)).papers).toBe(30);
    expect(await readTombstones(ctx.store.read)).toEqual(new Map());
  });

  it('begins the list of a day anew when its token has expired while it was stopped', async () => {
    const server = await serve();
    const ctx = await testContext(stopAtReading(24));
    const first = await collectArxivOai(ctx, from(server));
    expect(first.state).toBe('cancelled');
    expect(first.papersNew % 6).not.toBe(0);
    server.expireTokens();
    const rest = await collectArxivOai({ ...ctx, signal: undefined }, from(server));
    expect(rest).toMatchObject({ state: 'complete', papersNew: 30 - first.papersNew });
  });

  it.each([true, false])('a list that goes in a circle ends, and is named (with counts: %s)', async (counts) => {
    const server = await serve({ counts, faults: [{ kind: 'endless', at: { day: '2025-03-04' } }] });
    const run = await collectArxivOai(await testContext(), from(server));
    expect(run).toMatchObject({ state: 'incomplete', error: expect.stringContaining('2025-03-04') });
    expect(server.requests.length).toBeLessThan(60);
  });

  it.each([
    ['retry-after', 7, 7_000],
    ['retry-after-date', 30, 30_000],
  ] as const)('leaves a busy server alone as long as %s says', async (ask, wait, most) => {
    const server = await serve({ faults: [{ kind: 'busy', at: 2, ask, wait }] });
    const ctx = await testContext({ now: () => new Date().toISOString() });
    expect(await collectArxivOai(ctx, from(server))).toMatchObject({ state: 'complete', papersNew: 30 });
    const longest = Math.max(...ctx.waits);
    expect(longest).toBeGreaterThan(most - 3_000);
    expect(longest).toBeLessThanOrEqual(most);
  });

  it.each([
    [{ set: 'no such set!' }, 'bad-query'],
    [{ from: '2025-04-01' }, 'bad-day'],
  ])('refuses %j without a run', async (more, code) => {
    await expect(collectArxivOai(await testContext(), { ...week, ...more })).rejects.toMatchObject({ code });
  });
});

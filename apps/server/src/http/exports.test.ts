import { decodePaperQuery, everyPaper } from '@papertide/core/query';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCaller } from '../routers/app-router.ts';
import { filledContext, startTestServer, type TestServer } from '../testing/index.ts';

let server: TestServer;
beforeAll(async () => {
  const { store } = await filledContext();
  server = await startTestServer({ store });
});
afterAll(() => server.close());

const get = (path: string, init?: RequestInit): Promise<Response> => fetch(`${server.url}/export/${path}`, init);
const linesOf = async (path: string): Promise<string[]> => (await (await get(path)).text()).trimEnd().split('\n');

test('papers.csv is a head and a line for every paper of the database', async () => {
  const [head, ...lines] = await linesOf('papers.csv');
  expect(head).toBe(
    'key,arxiv_id,title,authors,published_on,listed_on,upvotes,comments,stars,observed_at,topics,keyphrases,url',
  );
  expect(lines).toHaveLength(200);
  expect(new Set(lines.map((line) => line.split(',')[0])).size).toBe(200);
});

test('a filter in the address exports what the list of the same address counts', async () => {
  const query = 'from=2025-06-02&to=2025-06-06&min-upvotes=20';
  const { filter } = decodePaperQuery([...new URLSearchParams(query)]);
  const { total } = await createCaller(server.ctx).papers.count(filter);
  expect(await linesOf(`papers.csv?${query}`)).toHaveLength(total + 1);
  const json = (await (await get(`papers.json?${query}`)).json()) as {
    rows: unknown[];
    query: string[][];
    provenance: object;
  };
  expect(json.rows).toHaveLength(total);
  expect(new Map(json.query as [string, string][])).toEqual(new Map(new URLSearchParams(query)));
  expect(json.provenance).toMatchObject({ synthetic: false, dataTo: '2025-06-27' });
});

test('the papers behind a mark make a file as long as their list', async () => {
  const { attention } = createCaller(server.ctx);
  const filter = { ...everyPaper, minUpvotes: 20 };
  const { total, rows } = await attention.behind({ filter, mark: { kind: 'weekday', weekday: 2 }, limit: 2000 });
  expect(rows).toHaveLength(total);
  expect(total).toBeGreaterThan(0);
  const [, ...lines] = await linesOf('papers.csv?min-upvotes=20&mark=weekday:2');
  expect(lines.map((line) => line.split(',')[0]).sort()).toEqual(rows.map(({ key }) => key).sort());
  const references = await (await get('papers.bib?min-upvotes=20&mark=weekday:2')).text();
  expect(references.match(/^@/gm)).toHaveLength(total);
});

test('trends.csv is a row per period and series with its share', async () => {
  const [head, ...lines] = await linesOf('trends.csv?s=all&s=source-keyword:sparse%20attention&interval=week');
  expect(head).toMatch(/^period,series,label,papers,all_papers,value,low,high,/);
  expect(lines).toHaveLength(8);
  expect(lines[1]).toMatch(/^2025-W23,source-keyword:sparse attention,[^,]+,10,50,0\.2,/);
});

test('a trend of nothing is a 400', async () => {
  const answer = await get('trends.csv');
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ error: 'A trend needs something to follow.' });
});

test('what does not exist is a 404 that says so, never a file of zeros', async () => {
  const answer = await get('trends.csv?s=topic:nonsense');
  expect(answer.status).toBe(404);
  expect(await answer.json()).toMatchObject({ error: 'There is no topic "nonsense".' });
  expect(await (await get('papers.csv?topic=agent')).json()).toEqual({
    error: 'There is no topic "agent".',
    hint: expect.stringContaining('agents'),
  });
  expect((await get('papers.csv?keyword=nobody%20says%20so')).status).toBe(404);
  expect((await get('trends.csv?s=all&not-topic=nonsense')).status).toBe(404);
});

test('days that end before they start are a 400', async () => {
  for (const path of ['papers.csv?', 'trends.csv?s=all&', 'topics.csv?']) {
    expect((await get(`${path}from=2025-06-20&to=2025-06-10`)).status).toBe(400);
  }
});

test('topics.csv and keywords.csv hold every row of the ranking', async () => {
  const caller = createCaller(server.ctx);
  const topics = await caller.topics.rank({ limit: 500 });
  expect(await linesOf('topics.csv')).toHaveLength(topics.count + 1);
  const keywords = await caller.keywords.rank({ limit: 1 });
  expect(await linesOf('keywords.csv')).toHaveLength(keywords.count + 1);
  const all = await caller.keywords.rank({ limit: 1, general: true });
  expect(await linesOf('keywords.csv?general=1')).toHaveLength(all.count + 1);
});

test('standouts.csv and fastest.csv hold every paper of the ranking, however few the page shows', async () => {
  const caller = createCaller(server.ctx);
  const filter = { ...everyPaper, minUpvotes: 5 };
  const standouts = await caller.attention.standouts({ filter, from: '2025-06-09', limit: 1, sort: 'upvotes' });
  const [head, first, ...more] = await linesOf('standouts.csv?min-upvotes=5&since=2025-06-09&order=upvotes');
  expect(head).toMatch(/^place,key,title,listed_on,upvotes,observed_at,cohort,cohort_from,cohort_to,cohort_size,/);
  expect(first).toMatch(new RegExp(`^1,${standouts.rows[0]?.key},`));
  expect([standouts.papers, standouts.papers > 1]).toEqual([more.length + 1, true]);
  const fastest = await caller.attention.fastest({ limit: 1 });
  expect(await linesOf('fastest.csv')).toHaveLength(fastest.papers + 1);
  const json = (await (await get('fastest.json')).json()) as { rows: unknown[] };
  expect(json.rows).toHaveLength(fastest.papers);
});

test('the file name says what, to which day and of what', async () => {
  const { headers } = await get('papers.csv?topic=agents&q=%22a%2F..%5Cb%22');
  expect(headers.get('content-disposition')).toMatch(
    /^attachment; filename="papertide-papers-q-a-b-topic-agents-2025-\d\d-\d\d\.csv"$/,
  );
});

test('while nothing changed a second request costs nothing', async () => {
  const first = await get('papers.csv');
  const etag = first.headers.get('etag') ?? '';
  await first.text();
  const second = await get('papers.csv', { headers: { 'if-none-match': etag } });
  expect(second.status).toBe(304);
  expect((await get('papers.csv?topic=agents', { headers: { 'if-none-match': etag } })).status).toBe(200);
});

test('papers leave as BibTeX and RIS too, one record each; other tables do not', async () => {
  const bib = await (await get('papers.bib')).text();
  const ris = await get('papers.ris');
  const lines = await linesOf('papers.csv');
  expect(bib.match(/^@misc\{/gm)).toHaveLength(lines.length - 1);
  expect(ris.headers.get('content-disposition')).toMatch(/papertide-papers-2025-\d\d-\d\d\.ris"$/);
  expect((await ris.text()).match(/^TY {2}- UNPB\r$/gm)).toHaveLength(lines.length - 1);
  expect((await get('topics.bib')).status).toBe(404);
});

test('every file of the keyword map holds every node or link of it', async () => {
  const map = await createCaller(server.ctx).keywords.map({ leastPapers: 2 });
  const lines = (format: string) => linesOf(`keyword-map.${format}?least=2`);
  expect(await lines('vosviewer-map')).toHaveLength(map.nodes.length + 1);
  expect(await lines('vosviewer-network')).toHaveLength(map.allLinks);
  expect(await lines('csv')).toHaveLength(map.nodes.length + 1);
  expect(await lines('links-csv')).toHaveLength(map.allLinks + 1);
  expect((await lines('gml')).filter((line) => line.trim() === 'node [')).toHaveLength(map.nodes.length);
  expect((await lines('vosviewer-thesaurus'))[0]).toBe('label\treplace by');
  const file = await get('keyword-map.json?least=2');
  expect(file.headers.get('content-disposition')).toMatch(
    /filename="papertide-keyword-map-least-2-2025-\d\d-\d\d\.json"$/,
  );
  const { network } = (await file.json()) as { network: { items: unknown[]; links: unknown[] } };
  expect([network.items.length, network.links.length]).toEqual([map.nodes.length, map.allLinks]);
  const again = await get('keyword-map.json?least=2', { headers: { 'if-none-match': file.headers.get('etag') ?? '' } });
  expect(again.status).toBe(304);
});

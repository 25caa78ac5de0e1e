import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkRollups, readTotals } from '@papertide/store';
import { describe, expect, it } from 'vitest';
import { collectArxiv } from './sources/arxiv/collect.ts';
import { parseEntry, parseFeed } from './sources/arxiv/parse-feed.ts';
import { collectArxivBulk } from './sources/arxiv-bulk/collect.ts';
import { parseIdentify, parseList } from './sources/arxiv-oai/parse-oai.ts';
import { parseRecord } from './sources/arxiv-oai/parse-record.ts';
import { readServedPapers } from './testing/arxiv-papers.ts';
import { startAtomServer } from './testing/atom-server.ts';
import { sharedData } from './testing/shared-data.ts';
import { testContext } from './testing/test-context.ts';
import { childOf, parseXml } from './xml/parse-xml.ts';

const data = sharedData();
const folder = join(data ?? '', 'arxiv');
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

interface Recorded {
  readonly url: string;
  readonly status_code: number;
  readonly body: string;
}

describe.skipIf(data === null)('recorded answers of the Atom API', () => {
  const files = data === null ? [] : readdirSync(join(folder, 'atom_api')).filter((name) => name.endsWith('.json'));

  it.each(files)('%s', (name) => {
    const { url, status_code, body } = JSON.parse(read(`atom_api/${name}`)) as Recorded;
    if (status_code === 400) {
      expect(() => parseFeed(body)).toThrow('arXiv refused the query: incorrect id format for abc');
      return;
    }
    const asked = new URL(url).searchParams;
    const { total, start, entries } = parseFeed(body);
    expect(start).toBe(Number(asked.get('start')));
    expect(entries.length).toBe(Math.min(Number(asked.get('max_results')), Math.max(0, total - start)));
    for (const entry of entries) {
      const { paper, missing } = parseEntry(entry);
      expect(missing).toEqual([]);
      expect(paper?.paper).toMatchObject({
        version: expect.any(Number),
        publishedOn: expect.any(String),
        truncated: false,
      });
    }
  });
});

describe.skipIf(data === null)('recorded answers of OAI-PMH', () => {
  const files = data === null ? [] : readdirSync(join(folder, 'oai_pmh'));

  it('records in the formats arXiv and arXivRaw are read, each with all that is needed', () => {
    let records = 0;
    for (const name of files.filter((name) => /hepcrawl|arXivRaw/.test(name))) {
      const root = parseXml(read(`oai_pmh/${name}`));
      const list = childOf(root, 'ListRecords') ?? childOf(root, 'GetRecord');
      for (const record of list?.children.filter((child) => child.name === 'record') ?? []) {
        if (childOf(record, 'metadata') === undefined) continue;
        const { paper, missing } = parseRecord({
          ...{ identifier: null, key: null, datestamp: null, isDeleted: false },
          metadata: childOf(record, 'metadata')?.children[0],
        });
        expect([name, missing]).toEqual([name, []]);
        expect(paper?.paper.authors.every((author) => !/[\\{}()]/.test(author))).toBe(true);
        records++;
      }
    }
    expect(records).toBeGreaterThan(12);
  });

  it('the raw list has a deleted record and ends with white space', () => {
    const page = parseList(read('oai_pmh/arXivRaw_list_sample.xml'));
    expect(page).toMatchObject({ token: '', day: '2026-04-20' });
    expect(page.records.map(({ key, isDeleted }) => [key, isDeleted])).toEqual([
      ['2501.00001', false],
      ['2501.99999', true],
    ]);
  });

  it('a chain of tokens, an Identify and what is broken', () => {
    const token = (name: string) => parseList(read(`oai_pmh/${name}.xml`)).token;
    expect(['sickle_ListRecords', 'sickle_ListRecords2', 'sickle_ListRecords4'].map(token)).toEqual([
      'ListRecords2.xml',
      'ListRecords3.xml',
      null,
    ]);
    expect(parseIdentify(read('oai_pmh/sickle_Identify.xml'))).toMatchObject({
      hasTime: false,
      earliest: '1970-01-01',
    });
    expect(() => parseList(read('oai_pmh/sickle_ListRecordsBroken.xml'))).toThrow('no whole XML');
  });

  it.each(files.filter((name) => /^sickle_(?:bad|cannot|idDoes|noRecords|noSet|undefined)/.test(name)))(
    '%s is an error of the protocol',
    (name) => {
      const code = name.replace(/^sickle_|\.xml$/g, '');
      const expected = code === 'undefinedError' ? expect.any(String) : code;
      expect(() => parseList(read(`oai_pmh/${name}`))).toThrow(
        expect.objectContaining({ code: 'source-refused', oaiCode: expected }),
      );
    },
  );
});

describe.skipIf(data === null)('real records of arXiv', () => {
  it('a month taken from the snapshot equals the month collected from the API', { timeout: 240_000 }, async () => {
    const file = join(folder, 'arxiv_cs_2025-2026.jsonl.gz');
    const range = { categories: ['cs.CL'], from: '2025-12-01', to: '2025-12-14' };
    const bulk = await testContext();
    const taken = await collectArxivBulk(bulk, { path: file, ...range });
    expect(taken).toMatchObject({ state: 'complete', rejects: 0 });
    expect(taken.papersNew).toBeGreaterThan(100);
    const server = await startAtomServer({ papers: await readServedPapers(file) });
    const atom = await testContext();
    const collected = await collectArxiv(atom, { ...range, sourceUrl: server.url, trigger: 'hand', pageSize: 100 });
    await server.close();
    expect(collected).toMatchObject({ state: 'complete', papersNew: taken.papersNew, rejects: 0 });
    const totals = async ({ store }: typeof bulk) => {
      const { papers, authors, keyphrases, papersWithTopic } = await readTotals(store.read);
      return { papers, authors, keyphrases, papersWithTopic, wrong: await checkRollups(store.read) };
    };
    expect(await totals(atom)).toEqual(await totals(bulk));
  });
});

import { everyPaper, type SeriesRef } from '@papertide/core/query';
import { expect, it } from 'vitest';
import {
  checkRollups,
  countByPeriod,
  countPapers,
  labelsOf,
  listSynonymGroups,
  rankKeys,
  readSynonymsVersion,
  rebuildRollups,
  removeSynonymGroup,
  type Store,
  saveStarterSynonyms,
  saveSynonymGroup,
  takenKeys,
  writePapers,
} from '../index.ts';
import { describeEachDialect } from '../testing/describe-each-dialect.ts';
import { dump } from '../testing/dump.ts';
import { huggingface, paper } from '../testing/papers.ts';

const at = '2025-02-01T00:00:00Z';
const tides = { id: 'tide', preferred: 'tide', label: 'tide', members: ['ebb', 'flood'], note: 'One motion.' };
const papers = [
  paper({ id: '2501.00001', keyphrases: [['tide', 'tides'], 'ebb'], keywords: ['Flood'] }),
  paper({ id: '2501.00002', keyphrases: ['ebb'], listed: '2025-01-07' }),
  paper({ id: '2501.00003', keyphrases: ['harbor'], keywords: ['Tide'] }),
];
const days = { from: '2025-01-01', to: '2025-01-31' };

async function count(store: Store, ref: SeriesRef): Promise<number> {
  const periods = await countByPeriod(store.read, ref, everyPaper, 'month');
  const n = periods.reduce((sum, period) => sum + period.n, 0);
  expect(await countPapers(store.read, { ...everyPaper, within: [ref] })).toBe(n);
  return n;
}

describeEachDialect('synonym groups', (open) => {
  it('count a paper once under the preferred term; each keyword by itself stays countable', async () => {
    const store = await open();
    await writePapers(store.write, papers, huggingface);
    await saveSynonymGroup(store.write, tides, at);
    expect(await count(store, { dimension: 'keyword', key: 'tide' })).toBe(2);
    expect(await count(store, { dimension: 'keyword', key: 'ebb' })).toBe(0);
    expect(await count(store, { dimension: 'source-keyword', key: 'tide' })).toBe(2);
    expect(await count(store, { dimension: 'any-keyword', key: 'tide' })).toBe(3);
    expect(await count(store, { dimension: 'single-keyword', key: 'tide' })).toBe(1);
    expect(await count(store, { dimension: 'single-keyword', key: 'ebb' })).toBe(2);
    expect(await count(store, { dimension: 'single-any-keyword', key: 'tide' })).toBe(2);
    expect(await count(store, { dimension: 'single-source-keyword', key: 'flood' })).toBe(1);
    expect(await checkRollups(store.read)).toEqual([]);
  });

  it('rank the same as they count, in every dimension of keywords', async () => {
    const store = await open();
    await writePapers(store.write, papers, huggingface);
    await saveSynonymGroup(store.write, tides, at);
    for (const dimension of ['keyword', 'any-keyword', 'single-keyword', 'single-any-keyword'] as const) {
      const { rows } = await rankKeys(store.read, dimension, everyPaper, days, null, { limit: 10 });
      expect(rows.length).toBeGreaterThan(1);
      for (const { key, n } of rows) expect([key, await count(store, { dimension, key })]).toEqual([key, n]);
    }
  });

  it('take in papers that come later, in whatever order group and papers come', async () => {
    const [one, other] = [await open(), await open()];
    await writePapers(one.write, papers, huggingface);
    await saveSynonymGroup(one.write, tides, at);
    await saveSynonymGroup(other.write, tides, at);
    await writePapers(other.write, papers, huggingface);
    for (const table of ['count_by_day', 'count_of_key', 'upvotes_by_day'] as const) {
      expect((await dump(one.read))[table]).toEqual((await dump(other.read))[table]);
    }
  });

  it('split up again leave the counts as they were, and a note that they were', async () => {
    const store = await open();
    await writePapers(store.write, papers, huggingface);
    const before = await dump(store.read);
    await saveSynonymGroup(store.write, tides, at);
    expect(await removeSynonymGroup(store.write, 'tide', at)).toEqual(['ebb', 'flood', 'tide']);
    const after = await dump(store.read);
    for (const table of ['count_by_day', 'count_of_key', 'keyphrase'] as const)
      expect(after[table]).toEqual(before[table]);
    expect(await listSynonymGroups(store.read, ['tide'])).toEqual([]);
    expect(await removeSynonymGroup(store.write, 'tide', at)).toBeNull();
    await rebuildRollups(store.write);
    expect(await dump(store.read).then((rows) => rows.count_by_day)).toEqual(before.count_by_day);
  });

  it('are listed with the ways in which papers write their keywords, and the version of each', async () => {
    const store = await open();
    await writePapers(store.write, papers, huggingface);
    await saveSynonymGroup(store.write, tides, at);
    await saveSynonymGroup(store.write, { ...tides, members: ['ebb'] }, at);
    expect(await listSynonymGroups(store.read, ['ebb'])).toEqual([
      {
        id: 'tide',
        preferred: 'tide',
        label: 'Tide',
        members: [{ key: 'ebb', label: 'ebb' }],
        note: 'One motion.',
        origin: 'edited',
        version: 2,
        editedAt: at,
      },
    ]);
    expect(await takenKeys(store.read, 'other', ['ebb', 'flood'])).toEqual(['ebb']);
    expect(await takenKeys(store.read, 'tide', ['ebb'])).toEqual([]);
  });

  it('are shown as the group says where no paper writes the preferred term', async () => {
    const store = await open();
    await writePapers(store.write, [paper({ keyphrases: [['llm', 'LLMs']] })], huggingface);
    const labels = await labelsOf(store.read, [
      { dimension: 'keyword', key: 'large language model' },
      { dimension: 'single-keyword', key: 'llm' },
    ]);
    expect([...labels]).toEqual([
      ['keyword:large language model', 'large language model'],
      ['single-keyword:llm', 'LLMs'],
    ]);
  });

  it('of the starter set are there from the start; another edition spares what an admin edited or split up', async () => {
    const store = await open();
    const first = await readSynonymsVersion(store.read);
    expect(first).toMatch(/^\d{4}\.\d+$/);
    const starter = (id: string, members: readonly string[]) => ({ id, preferred: id, label: id, members, note: '' });
    await saveStarterSynonyms(
      store.write,
      [starter('a', ['a1']), starter('b', ['b1']), starter('c', ['c1'])],
      'second',
    );
    await saveSynonymGroup(store.write, { ...starter('a', ['a1', 'a2']) }, at);
    await removeSynonymGroup(store.write, 'b', at);
    expect(await readSynonymsVersion(store.read)).toBe('second+2');
    await saveStarterSynonyms(
      store.write,
      [starter('a', []), starter('b', ['b1']), starter('d', ['a2']), starter('e', [])],
      'third',
    );
    const groups = await listSynonymGroups(store.read);
    expect(groups.map(({ id, members }) => [id, members.map(({ key }) => key)])).toEqual([
      ['a', ['a1', 'a2']],
      ['e', []],
    ]);
  });
});

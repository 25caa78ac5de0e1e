import { expect, it } from 'vitest';
import {
  checkRollups,
  clearTombstones,
  getPaper,
  type Origin,
  readTombstones,
  readTotals,
  withdrawPapers,
  writePapers,
} from '../index.ts';
import { describeEachDialect } from '../testing/describe-each-dialect.ts';
import { dump } from '../testing/dump.ts';
import { huggingface, paper } from '../testing/papers.ts';

const arxiv: Origin = { sourceId: 'arxiv-oai', rank: 4, seenAt: '2025-01-06T12:00:00Z' };
const withdrawal = {
  sourceId: 'arxiv-oai',
  shownBy: ['arxiv', 'arxiv-oai', 'arxiv-bulk'],
  at: '2025-02-01T12:00:00Z',
} as const;
const quiet = (id: string) =>
  paper({
    id,
    listed: null,
    read: null,
    categories: ['cs.CL'],
    topics: ['t'],
    keyphrases: ['k'],
    authors: [`A ${id}`],
  });

describeEachDialect('withdrawPapers', (open) => {
  it('takes a paper out of rows and counts, and remembers it', async () => {
    const store = await open();
    await writePapers(store.write, [quiet('2501.00001')], arxiv);
    const before = await dump(store.read);
    await writePapers(store.write, [quiet('2501.00002')], arxiv);
    expect(await withdrawPapers(store.write, [{ key: '2501.00002', deletedOn: '2025-01-31' }], withdrawal)).toBe(1);
    expect(await readTombstones(store.read)).toEqual(new Map([['2501.00002', '2025-01-31']]));
    const { meta: _, tombstone: __, ...after } = await dump(store.read);
    expect(after).toEqual(expect.objectContaining(Object.fromEntries(Object.keys(after).map((t) => [t, before[t]]))));
    expect(await checkRollups(store.read)).toEqual([]);
  });

  it('leaves a paper that another source shows, without the sighting', async () => {
    const store = await open();
    await writePapers(store.write, [paper({ id: '2501.00003' })], huggingface);
    await writePapers(store.write, [quiet('2501.00003')], arxiv);
    expect(await withdrawPapers(store.write, [{ key: '2501.00003', deletedOn: '2025-01-31' }], withdrawal)).toBe(0);
    expect((await getPaper(store.read, '2501.00003'))?.sources.map(({ id }) => id)).toEqual(['huggingface']);
    expect(await checkRollups(store.read)).toEqual([]);
  });

  it('says nothing twice, and a paper that is shown again comes back', async () => {
    const store = await open();
    await writePapers(store.write, [quiet('2501.00004')], arxiv);
    const gone = [{ key: '2501.00004', deletedOn: '2025-01-31' }];
    await withdrawPapers(store.write, gone, withdrawal);
    expect(await withdrawPapers(store.write, gone, withdrawal)).toBe(0);
    await writePapers(store.write, [quiet('2501.00004')], arxiv);
    await clearTombstones(store.write, ['2501.00004']);
    expect((await readTotals(store.read)).papers).toBe(1);
    expect(await readTombstones(store.read)).toEqual(new Map());
    expect(await checkRollups(store.read)).toEqual([]);
  });
});

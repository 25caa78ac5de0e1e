import { ownPaperKey } from '@papertide/core';
import { everyPaper } from '@papertide/core/query';
import { expect, it } from 'vitest';
import { checkRollups, countPapers, getPaper, listPapers, writePapers } from '../index.ts';
import type { Store } from '../store.ts';
import { describeEachDialect } from '../testing/describe-each-dialect.ts';
import { huggingface, paper, textListing } from '../testing/papers.ts';

const arxiv = { sourceId: 'arxiv', rank: 4, seenAt: '2025-02-01T00:00:00Z' } as const;
const count = ({ read }: Store) => countPapers(read, everyPaper);

describeEachDialect('one paper, many sources', (open) => {
  it('is found by its DOI where a source has no arXiv id and writes the title otherwise', async () => {
    const store = await open();
    const first = paper({ id: '2501.00001', title: 'Tides', topics: ['oceans'] });
    await writePapers(store.write, [{ ...first, paper: { ...first.paper, doi: '10.1/a' } }], huggingface);
    const other = paper({ id: null, title: 'Tides, revisited', listed: null });
    await writePapers(store.write, [{ ...other, paper: { ...other.paper, doi: '10.1/a' } }], textListing);
    expect(await count(store)).toBe(1);
    expect((await getPaper(store.read, '2501.00001'))?.sources).toHaveLength(2);
  });

  it('two papers of one title without ids stay two where first author or year differ, also when they come again', async () => {
    const store = await open();
    const batch = [
      paper({ id: null, title: 'Introduction', authors: ['Ada Lovelace'], published: '2024-01-01' }),
      paper({ id: null, title: 'Introduction', authors: ['Grace Hopper'], published: '2024-01-01' }),
      paper({ id: null, title: 'Introduction', authors: ['Ada Lovelace'], published: '2020-01-01' }),
    ];
    expect((await writePapers(store.write, batch, textListing)).papersNew).toBe(3);
    expect((await writePapers(store.write, batch, textListing)).papersNew).toBe(0);
    expect(await count(store)).toBe(3);
  });

  it('two rows that turn out to be one become one, with all sources, lists and readings, and the counts agree', async () => {
    const store = await open();
    const listing = paper({
      id: null,
      title: 'Tides',
      listed: '2025-01-07',
      read: '2025-01-07T12:00:00Z',
      upvotes: 3,
      keyphrases: ['ebb'],
    });
    const known = paper({
      id: '2501.00001',
      title: 'A working title',
      listed: '2025-01-06',
      topics: ['oceans'],
      keyphrases: ['tide'],
    });
    await writePapers(store.write, [listing], textListing);
    await writePapers(store.write, [known], huggingface);
    expect(await count(store)).toBe(2);
    const renamed = paper({
      id: '2501.00001',
      title: 'Tides',
      listed: null,
      read: null,
      topics: ['oceans'],
      keyphrases: ['tide'],
    });
    await writePapers(store.write, [renamed], arxiv);
    expect(await count(store)).toBe(1);
    const paperNow = await getPaper(store.read, '2501.00001');
    expect(paperNow).toMatchObject({ title: 'Tides', listings: ['2025-01-06', '2025-01-07'], upvotes: 3 });
    expect(paperNow?.sources).toHaveLength(3);
    expect(paperNow?.observations).toHaveLength(2);
    expect(await checkRollups(store.read)).toEqual([]);
    expect(
      (
        await listPapers(store.read, {
          filter: { ...everyPaper, text: 'tides' },
          sort: 'listed',
          limit: 5,
          cursor: null,
        })
      ).rows,
    ).toHaveLength(1);
  });

  it('an old address still finds the paper after it got its arXiv id', async () => {
    const store = await open();
    await writePapers(store.write, [paper({ id: null, title: 'Tides' })], textListing);
    await writePapers(store.write, [paper({ id: '2501.00001', title: 'Tides' })], huggingface);
    expect((await getPaper(store.read, ownPaperKey('Tides')))?.key).toBe('2501.00001');
  });

  it('says of each field which source it comes from', async () => {
    const store = await open();
    await writePapers(
      store.write,
      [paper({ title: 'Tides', keywords: ['tide'], organization: 'Sea Lab' })],
      huggingface,
    );
    await writePapers(store.write, [paper({ title: 'Tides', abstract: 'Long.', listed: null, read: null })], arxiv);
    expect((await getPaper(store.read, '2501.00001'))?.fieldSources).toMatchObject({
      title: 'arxiv',
      abstract: 'arxiv',
      keywords: 'huggingface',
      organization: 'huggingface',
    });
  });
});

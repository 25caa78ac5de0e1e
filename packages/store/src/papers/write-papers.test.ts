import { everyPaper } from '@papertide/core/query';
import { expect, it } from 'vitest';
import {
  checkRollups,
  countPapers,
  getPaper,
  keywordVariants,
  labelsOf,
  listForEnrichment,
  type Origin,
  readRevision,
  readTotals,
  rebuildRollups,
  writeEnrichment,
  writePapers,
} from '../index.ts';
import { describeEachDialect } from '../testing/describe-each-dialect.ts';
import { dump } from '../testing/dump.ts';
import { demo, huggingface, paper, savedPage, textListing } from '../testing/papers.ts';

describeEachDialect('writePapers', (open) => {
  it('says what is new and keeps a paper with all that belongs to it', async () => {
    const { read, write } = await open();
    const written = await writePapers(
      write,
      [
        paper({
          authors: ['Ada Lovelace', 'Alan Turing', 'Ada Lovelace', 'Grace Hopper'],
          abstract: 'We study tides.',
          categories: ['cs.CL', 'cs.AI'],
          keywords: ['Tides'],
          keyphrases: [['tide', 'tides']],
          topics: ['oceans/area-sea'],
          upvotes: 7,
        }),
      ],
      huggingface,
    );
    expect(written).toEqual({ papersNew: 1, papersChanged: 0, listingsNew: 1, observationsNew: 1 });
    expect(await getPaper(read, '2501.00001')).toMatchObject({
      title: 'On 2501.00001',
      abstract: 'We study tides.',
      authors: ['Ada Lovelace', 'Alan Turing', 'Ada Lovelace'],
      allAuthors: ['Ada Lovelace', 'Alan Turing', 'Ada Lovelace', 'Grace Hopper'],
      authorCount: 4,
      categories: ['cs.CL', 'cs.AI'],
      keywords: ['Tides'],
      listedOn: '2025-01-06',
      upvotes: 7,
      listings: ['2025-01-06'],
      topics: ['oceans'],
      sources: [{ id: 'huggingface', name: 'Hugging Face Daily Papers', firstSeenAt: huggingface.seenAt }],
      keyphrases: [
        { key: 'tide', label: 'tides', origin: 'extracted', papers: 1, spans: [{ field: 'title', start: 0, end: 2 }] },
        { key: 'tides', label: 'Tides', origin: 'source', papers: 1, spans: [] },
      ],
      matches: [{ topicId: 'oceans', via: null, spans: [{ alias: 'oceans', field: 'title', start: 0, end: 2 }] }],
      observations: [{ observedAt: '2025-01-06T12:00:00Z', upvotes: 7, comments: null, stars: null }],
    });
    expect(await checkRollups(read)).toEqual([]);
  });

  it('changes nothing, not even the revision, when the same batch comes again', async () => {
    const { read, write } = await open();
    const batch = [
      paper({ keyphrases: ['a', 'b'], topics: ['x'], keywords: ['K'] }),
      paper({ id: '2501.00002', upvotes: null, listed: null }),
      paper({ id: null, title: 'No id yet', read: null }),
    ];
    await writePapers(write, batch, huggingface);
    const before = await dump(read);
    const again = await writePapers(write, batch, { ...huggingface, seenAt: '2025-02-01T00:00:00Z' });
    expect(again).toEqual({ papersNew: 0, papersChanged: 0, listingsNew: 0, observationsNew: 0 });
    expect(await dump(read)).toEqual(before);
  });

  it('raises the revision by one with every batch that brings something', async () => {
    const { read, write } = await open();
    const start = await readRevision(read);
    await writePapers(write, [paper()], huggingface);
    await writePapers(write, [paper()], huggingface);
    await writePapers(write, [paper({ listed: '2025-01-07' })], huggingface);
    expect(await readRevision(read)).toBe(start + 2);
  });

  it('counts a paper listed on two days once, on the first', async () => {
    const { read, write } = await open();
    await writePapers(write, [paper({ listed: '2025-01-08' }), paper({ listed: '2025-01-09' })], huggingface);
    const written = await writePapers(write, [paper({ listed: '2025-01-07' })], huggingface);
    expect(written).toMatchObject({ papersNew: 0, listingsNew: 1 });
    expect(await getPaper(read, '2501.00001')).toMatchObject({
      listedOn: '2025-01-07',
      listings: ['2025-01-07', '2025-01-08', '2025-01-09'],
    });
    expect(await checkRollups(read)).toEqual([]);
  });

  it('takes a paper that stands twice in a batch once, with both readings and the later description', async () => {
    const { read, write } = await open();
    const written = await writePapers(
      write,
      [
        paper({ read: '2025-01-08T00:00:00Z', upvotes: 9, organization: 'Later' }),
        paper({ read: '2025-01-06T00:00:00Z', upvotes: 2, organization: 'Earlier' }),
      ],
      huggingface,
    );
    expect(written).toMatchObject({ papersNew: 1, papersChanged: 0, observationsNew: 2 });
    expect(await getPaper(read, '2501.00001')).toMatchObject({ upvotes: 9, organization: 'Later' });
  });

  it('gives a paper known by its title only the arXiv id that comes later, without a double', async () => {
    const { read, write } = await open();
    const title = 'Tides of Text';
    await writePapers(write, [paper({ id: null, title, listed: null })], textListing);
    const unnamed = await listForEnrichment(read, 'none', 0, 10);
    await writePapers(write, [paper({ id: '2501.00007', title: 'TIDES of text' })], huggingface);
    expect((await readTotals(read)).papers).toBe(1);
    expect(await getPaper(read, '2501.00007')).toMatchObject({ arxivId: '2501.00007', title: 'TIDES of text' });
    expect((await listForEnrichment(read, 'none', 0, 10)).map(({ id }) => id)).toEqual(unnamed.map(({ id }) => id));
    expect(await checkRollups(read)).toEqual([]);
  });

  it('finds a paper with an arXiv id by its title where a source gives none', async () => {
    const { read, write } = await open();
    await writePapers(write, [paper({ title: 'Tides of Text' })], huggingface);
    await writePapers(write, [paper({ id: null, title: 'Tides of text.' })], textListing);
    expect((await readTotals(read)).papers).toBe(1);
    expect((await getPaper(read, '2501.00001'))?.sources.map(({ id }) => id)).toEqual(['huggingface', 'page']);
  });

  it('keeps two papers of one title apart when both have an arXiv id', async () => {
    const { read, write } = await open();
    const title = 'Technical Report';
    await writePapers(write, [paper({ title }), paper({ id: '2501.00002', title })], huggingface);
    expect((await readTotals(read)).papers).toBe(2);
  });

  it('lets a lower source fill what is unknown, and never overwrite', async () => {
    const { read, write } = await open();
    await writePapers(write, [paper({ title: 'Right', abstract: '', authors: [] })], huggingface);
    await writePapers(write, [paper({ title: 'Rght', abstract: 'Filled.', authors: ['A. L.'] })], savedPage);
    expect(await getPaper(read, '2501.00001')).toMatchObject({
      title: 'Right',
      abstract: 'Filled.',
      allAuthors: ['A. L.'],
    });
    await writePapers(write, [paper({ title: 'Right', abstract: 'From the source.', authors: ['Ada Lovelace'] })], {
      ...huggingface,
      seenAt: '2025-01-09T00:00:00Z',
    });
    expect(await getPaper(read, '2501.00001')).toMatchObject({
      abstract: 'From the source.',
      allAuthors: ['Ada Lovelace'],
    });
    expect((await readTotals(read)).authors).toBe(1);
  });

  it('never lets an older reading of the same source replace what was read since', async () => {
    const { read, write } = await open();
    await writePapers(write, [paper({ organization: 'New', read: '2025-02-01T00:00:00Z' })], huggingface);
    await writePapers(write, [paper({ organization: 'Old', read: '2025-01-01T00:00:00Z' })], huggingface);
    expect(await getPaper(read, '2501.00001')).toMatchObject({ organization: 'New' });
  });

  it('asks for new keyphrases where a merge made a text that no source gave', async () => {
    const { read, write } = await open();
    await writePapers(write, [paper({ title: 'Right', abstract: '', keyphrases: ['right'] })], huggingface);
    expect(await listForEnrichment(read, '1', 0, 10)).toEqual([]);
    await writePapers(write, [paper({ title: 'Wrong', abstract: 'Filled.', keyphrases: ['wrong'] })], savedPage);
    const [waiting] = await listForEnrichment(read, '1', 0, 10);
    expect(waiting).toMatchObject({ title: 'Right', abstract: 'Filled.', keywords: [] });
    await writeEnrichment(write, [{ id: waiting?.id ?? 0, enrichment: paper({ keyphrases: ['filled'] }).enrichment }]);
    expect(await listForEnrichment(read, '1', 0, 10)).toEqual([]);
    expect((await getPaper(read, '2501.00001'))?.keyphrases.map(({ key }) => key)).toEqual(['filled']);
    expect((await readTotals(read)).keyphrases).toBe(1);
    expect(await checkRollups(read)).toEqual([]);
  });

  it('takes the keyphrases of a newer version for an unchanged paper', async () => {
    const { read, write } = await open();
    await writePapers(write, [paper({ keyphrases: ['old'], topics: ['a'] })], huggingface);
    const written = await writePapers(
      write,
      [paper({ keyphrases: ['new'], topics: ['b'], version: '2' })],
      huggingface,
    );
    expect(written.papersChanged).toBe(1);
    expect(await getPaper(read, '2501.00001')).toMatchObject({ topics: ['b'], keyphrases: [{ key: 'new' }] });
    expect(await checkRollups(read)).toEqual([]);
  });

  it('names a keyphrase by its most frequent surface, among equals by the first as text', async () => {
    const { read, write } = await open();
    const phrase = (surface: string) => [['kelp', surface]] as const;
    await writePapers(write, [paper({ keyphrases: phrase('RAG') })], huggingface);
    await writePapers(write, [paper({ id: '2501.00002', keyphrases: phrase('Rag') })], huggingface);
    const ref = { dimension: 'keyword', key: 'kelp' } as const;
    expect(await labelsOf(read, [ref])).toEqual(new Map([['keyword:kelp', 'RAG']]));
    await writePapers(write, [paper({ id: '2501.00003', keyphrases: phrase('Rag') })], huggingface);
    expect(await labelsOf(read, [ref])).toEqual(new Map([['keyword:kelp', 'Rag']]));
    expect(await keywordVariants(read, ['kelp', 'none'])).toEqual(new Map([['kelp', ['Rag', 'RAG']]]));
  });

  it('drops the demo corpus with the first real paper, in the same transaction', async () => {
    const { read, write } = await open();
    await writePapers(write, [paper({ id: null, title: 'Invented', keyphrases: ['myth'] })], demo);
    expect((await readTotals(read)).synthetic).toBe(true);
    await writePapers(write, [paper()], huggingface);
    expect(await readTotals(read)).toMatchObject({ papers: 1, keyphrases: 0, synthetic: false });
    expect(await countPapers(read, { ...everyPaper, sources: ['demo'] })).toBe(0);
  });

  it('writes all of a batch or nothing', async () => {
    const { read, write } = await open();
    await writePapers(write, [paper()], huggingface);
    const before = await dump(read);
    const broken = paper({ id: '2501.00003', title: 'Broken' });
    const half = { ...broken, paper: { ...broken.paper, arxivId: '2501.00001' } };
    await expect(writePapers(write, [paper({ id: '2501.00002' }), half], huggingface)).rejects.toThrow(/UNIQUE/);
    expect(await dump(read)).toEqual(before);
    await writePapers(write, [paper({ id: '2501.00002' })], huggingface);
    expect((await readTotals(read)).papers).toBe(2);
  });

  it('refuses more than 1,000 papers and writes 1,000 in one call', async () => {
    const { read, write } = await open();
    const many = Array.from({ length: 1_001 }, (_, i) =>
      paper({ id: `2501.${String(i).padStart(5, '0')}`, keyphrases: [`k${i}`, 'common'], topics: ['x', 'y'] }),
    );
    await expect(writePapers(write, many, huggingface)).rejects.toThrow(RangeError);
    expect((await writePapers(write, many.slice(1), huggingface)).papersNew).toBe(1_000);
    expect(await checkRollups(read)).toEqual([]);
    const before = await dump(read);
    await rebuildRollups(write);
    const { meta: _, ...after } = await dump(read);
    const { meta: __, ...held } = before;
    expect(after).toEqual(held);
  });
});

describeEachDialect('arXiv versions', (open) => {
  const arxiv: Origin = { sourceId: 'arxiv', rank: 4, seenAt: '2025-03-01T12:00:00Z' };
  const inVersion = (version: number, title: string) => {
    const sketch = paper({ listed: null, read: null, title });
    return { ...sketch, paper: { ...sketch.paper, version, doi: '10.1/x', authorComment: `${version} pages` } };
  };

  it('an older version never replaces a newer one, whenever it is read', async () => {
    const store = await open();
    await writePapers(store.write, [inVersion(2, 'Second title')], arxiv);
    await writePapers(store.write, [inVersion(1, 'First title')], { ...arxiv, seenAt: '2025-04-01T12:00:00Z' });
    expect(await getPaper(store.read, '2501.00001')).toMatchObject({
      title: 'Second title',
      version: 2,
      doi: '10.1/x',
      authorComment: '2 pages',
    });
    await writePapers(store.write, [inVersion(3, 'Third title')], { ...arxiv, seenAt: '2025-05-01T12:00:00Z' });
    expect(await getPaper(store.read, '2501.00001')).toMatchObject({ title: 'Third title', version: 3 });
  });
});

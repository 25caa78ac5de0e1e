import { everyPaper, type PaperFilter, type PaperSort, paperQuerySchema } from '@papertide/core/query';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  countPapers,
  listKeys,
  listPapers,
  paperRows,
  type Store,
  saveTaxonomy,
  walkPapers,
  writePapers,
} from '../index.ts';
import { describeEachDialect } from '../testing/describe-each-dialect.ts';
import { huggingface, paper } from '../testing/papers.ts';

const corpus = [
  paper({
    id: '1',
    title: 'Language models',
    listed: '2025-01-06',
    published: '2025-01-02',
    upvotes: 5,
    topics: ['llm'],
  }),
  paper({
    id: '2',
    title: 'World models for robots',
    listed: '2025-01-07',
    published: null,
    upvotes: 9,
    topics: ['llm', 'robots'],
  }),
  paper({
    id: '3',
    title: 'A robot',
    abstract: 'Models of the world.',
    listed: '2025-01-07',
    published: '2025-01-05',
    upvotes: null,
  }),
  paper({
    id: '4',
    title: 'Undated',
    listed: null,
    published: null,
    upvotes: null,
    categories: ['cs.RO'],
    keywords: ['K'],
  }),
  paper({
    id: '5',
    title: 'Élan',
    listed: '2025-01-06',
    published: '2025-01-05',
    upvotes: 0,
    keyphrases: ['k'],
    authors: ['Zoë Müller', 'B', 'C', 'D'],
  }),
];

async function fill(store: Store): Promise<Store> {
  await writePapers(store.write, corpus, huggingface);
  return store;
}

const query = (filter: Partial<PaperFilter>, sort: PaperSort = 'listed', limit = 25, cursor: string | null = null) =>
  paperQuerySchema.parse({ filter: { ...everyPaper, ...filter }, sort, limit, cursor });

describeEachDialect('listPapers', (open) => {
  const keys = async (store: Store, filter: Partial<PaperFilter>, sort: PaperSort = 'listed') =>
    (await listPapers(store.read, query(filter, sort))).rows.map(({ key }) => key);

  it('orders newest or most upvoted first, papers without that value last, equal ones as they came', async () => {
    const store = await fill(await open());
    expect(await keys(store, {}, 'listed')).toEqual(['2', '3', '1', '5', '4']);
    expect(await keys(store, {}, 'published')).toEqual(['3', '5', '1', '2', '4']);
    expect(await keys(store, {}, 'upvotes')).toEqual(['2', '1', '5', '3', '4']);
  });

  it('finds every word in title or abstract, stemmed, in any order, and quoted words in their order', async () => {
    const store = await fill(await open());
    expect(await keys(store, { text: 'model world' })).toEqual(['2', '3']);
    expect(await keys(store, { text: '"world models"' })).toEqual(['2']);
    expect(await keys(store, { text: 'elan' })).toEqual(['5']);
    expect(await keys(store, { text: 'nothing' })).toEqual([]);
  });

  it('ranks a word in the title before one in the abstract by relevance', async () => {
    const store = await fill(await open());
    expect(await keys(store, { text: 'world' }, 'relevance')).toEqual(['2', '3']);
    expect(await keys(store, {}, 'relevance')).toEqual(await keys(store, {}, 'listed'));
  });

  it('combines the parts of a filter with AND', async () => {
    const store = await fill(await open());
    expect(await keys(store, { topics: ['llm'] })).toEqual(['2', '1']);
    expect(await keys(store, { topics: ['llm', 'robots'] })).toEqual(['2']);
    expect(
      await keys(store, {
        without: ['robots', 'none'].map((key) => ({ dimension: 'topic', key })),
      }),
    ).toEqual(['3', '1', '5', '4']);
    expect(await keys(store, { keywords: ['k'] })).toEqual(['5']);
    expect(await keys(store, { sourceKeywords: ['k'] })).toEqual(['4']);
    expect(await keys(store, { categories: ['cs.RO', 'cs.CL'] })).toEqual(['4']);
    expect(await keys(store, { sources: ['page'] })).toEqual([]);
    expect(await keys(store, { authors: ['zoe muller', 'b'] })).toEqual(['5']);
    expect(await keys(store, { minUpvotes: 0 })).toEqual(['2', '1', '5']);
    expect(await keys(store, { from: '2025-01-07' })).toEqual(['2', '3']);
    expect(await keys(store, { axis: 'published', to: '2025-01-02' })).toEqual(['1']);
    expect(await keys(store, { topics: ['llm'], text: 'models', minUpvotes: 6 })).toEqual(['2']);
  });

  it('shows three authors and the number of all, and the topics in the order of the taxonomy', async () => {
    const store = await open();
    const topic = (id: string) => ({ id, name: id, area: 'area-a', definition: '', aliases: [] });
    await saveTaxonomy(store.write, {
      version: '1',
      areas: [{ id: 'area-a', name: 'A' }],
      topics: [topic('robots'), topic('llm')],
    });
    await fill(store);
    const [row] = await paperRows(store.read, ['5', 'none']);
    expect(row).toMatchObject({ authors: ['Zoë Müller', 'B', 'C'], authorCount: 4, upvotes: 0, topics: [] });
    expect((await paperRows(store.read, ['2']))[0]?.topics).toEqual(['robots', 'llm']);
  });

  it('walks every page to the end: each match once, as many as countPapers says', async () => {
    const store = await fill(await open());
    for (const sort of ['listed', 'published', 'upvotes', 'relevance'] as const) {
      for (const text of ['', 'model', 'robot']) {
        for (const limit of [1, 2, 3]) {
          const seen: string[] = [];
          let cursor: string | null = null;
          do {
            const page = await listPapers(store.read, query({ text }, sort, limit, cursor));
            seen.push(...page.rows.map(({ key }) => key));
            cursor = page.next;
          } while (cursor !== null);
          expect(seen).toEqual(await keys(store, { text }, sort));
          expect(seen).toHaveLength(await countPapers(store.read, { ...everyPaper, text }));
        }
      }
    }
  });

  it('says how many matches it puts in order where it orders by match', async () => {
    const { read } = await fill(await open());
    const { mostRanked } = await listPapers(read, query({ text: 'model' }, 'relevance'));
    expect(mostRanked).toBeGreaterThanOrEqual(1_000);
    expect((await listPapers(read, query({}, 'relevance'))).mostRanked).toBeNull();
    expect((await listPapers(read, query({ text: 'model' }, 'upvotes'))).mostRanked).toBeNull();
  });

  it('starts anew with a cursor that is nonsense or of another order', async () => {
    const store = await fill(await open());
    const { next } = await listPapers(store.read, query({}, 'upvotes', 1));
    for (const cursor of ['x', '', 'W10', next]) {
      const page = await listPapers(store.read, query({}, 'listed', 25, cursor));
      expect(page.rows).toHaveLength(corpus.length);
    }
  });

  it('never fails on a search text, and lists as many papers as it counts', { timeout: 60_000 }, async () => {
    const store = await fill(await open());
    const pieces = fc.constantFrom(
      '"',
      '*',
      '(',
      ')',
      ':',
      '-',
      '^',
      'NEAR',
      ' AND ',
      ' OR ',
      ' NOT ',
      '\0',
      "'",
      'robot',
      '{',
      'é',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((all) => all.join('')),
    );
    await fc.assert(
      fc.asyncProperty(text, async (words) => {
        const filter = { ...everyPaper, text: words };
        const { rows } = await listPapers(store.read, { filter, sort: 'relevance', limit: 25, cursor: null });
        expect(rows).toHaveLength(await countPapers(store.read, filter));
      }),
      { numRuns: 300 },
    );
  });
});

describeEachDialect('walkPapers', (open) => {
  it('gives every match once, with all authors, page by page', async () => {
    const { read } = await fill(await open());
    const first = await walkPapers(read, everyPaper, null, 3);
    expect(first.rows.map(({ key }) => key)).toHaveLength(3);
    const second = await walkPapers(read, everyPaper, first.next, 3);
    expect(second.next).toBeNull();
    const all = [...first.rows, ...second.rows];
    expect(all.map(({ key }) => key).sort()).toEqual(['1', '2', '3', '4', '5']);
    expect(all.find(({ key }) => key === '5')).toMatchObject({
      allAuthors: ['Zoë Müller', 'B', 'C', 'D'],
      categories: [],
    });
    expect(await walkPapers(read, { ...everyPaper, text: 'nothing' }, null, 3)).toEqual({ rows: [], next: null });
  });
});

describeEachDialect('listKeys', (open) => {
  it('names every paper that matches', async () => {
    const { read } = await fill(await open());
    expect((await listKeys(read, everyPaper)).sort()).toEqual(['1', '2', '3', '4', '5']);
    expect((await listKeys(read, { ...everyPaper, topics: ['llm'], minUpvotes: 6 })).sort()).toEqual(['2']);
  });
});

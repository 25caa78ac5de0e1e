import { everyPaper } from '@papertide/core/query';
import { taxonomy } from '@papertide/core/topics';
import { expect, it } from 'vitest';
import {
  cohorts,
  findTaxonomyVersion,
  labelsOf,
  listAreas,
  listSources,
  listTopics,
  observationsOf,
  rankKeys,
  readTotals,
  saveTaxonomy,
  suggestKeys,
  writePapers,
} from './index.ts';
import { describeEachDialect } from './testing/describe-each-dialect.ts';
import { demo, huggingface, paper } from './testing/papers.ts';

const corpus = [
  paper({ id: '1', keyphrases: ['world model', 'robot'], topics: ['world-models'], categories: ['cs.RO'], upvotes: 4 }),
  paper({ id: '2', keyphrases: ['model'], listed: '2025-01-07', read: '2025-01-07T00:00:00Z', upvotes: 9 }),
  paper({ id: '3', keyphrases: ['world model', 'modeling'], listed: '2025-01-07', upvotes: null, keywords: ['World'] }),
  paper({ id: '4', keyphrases: ['model'], listed: null, published: '2025-02-01', read: null }),
];

describeEachDialect('the questions of the dashboard', (open) => {
  it('ranks keys by their papers of a window, with those of the window before', async () => {
    const { read, write } = await open();
    await writePapers(write, corpus, huggingface);
    const [now, before] = [
      { from: '2025-01-07', to: '2025-01-07' },
      { from: '2025-01-06', to: '2025-01-06' },
    ];
    const ranked = await rankKeys(read, 'keyword', everyPaper, now, before, { limit: 2 });
    expect(ranked).toEqual({
      count: 4,
      rows: [
        { key: 'world model', label: 'world model', n: 1, nBefore: 1 },
        { key: 'model', label: 'model', n: 1, nBefore: 0 },
      ],
    });
    const keysOf = async (options: object) =>
      (await rankKeys(read, 'keyword', everyPaper, now, before, { limit: 9, ...options })).rows.map(({ key }) => key);
    expect(await keysOf({ offset: 2 })).toEqual(['modeling', 'robot']);
    expect(await keysOf({ minPapers: 2 })).toEqual(['world model']);
    expect(await keysOf({ text: 'MODEL' })).toEqual(['world model', 'model', 'modeling']);
    expect(await keysOf({ text: '%' })).toEqual([]);
    expect(await keysOf({ hide: new Set(['world model', 'robot']) })).toEqual(['model', 'modeling']);
    expect(await keysOf({ keys: ['robot', 'none'] })).toEqual(['robot']);
    expect(await keysOf({ keys: [] })).toEqual([]);
  });

  it('suggests keys in which a word starts with the text, those with most papers first', async () => {
    const { read, write } = await open();
    await writePapers(write, corpus, huggingface);
    const suggested = async (...asked: [dimension: 'keyword' | 'source-keyword' | 'category', text: string]) =>
      (await suggestKeys(read, ...asked, 10)).map(({ key, n }) => [key, n]);
    expect(await suggested('keyword', 'Mod')).toEqual([
      ['model', 2],
      ['world model', 2],
      ['modeling', 1],
    ]);
    expect(await suggested('keyword', 'odel')).toEqual([]);
    expect(await suggested('keyword', ' ')).toEqual([]);
    expect(await suggestKeys(read, 'source-keyword', 'w', 10)).toEqual([
      { key: 'world', label: 'World', n: 1, exact: false },
    ]);
    expect(await suggested('category', 'cs')).toEqual([['cs.RO', 1]]);
  });

  it('finds keywords as papers write them, an exact name before those with more papers', async () => {
    const { read, write } = await open();
    const written = (id: string, ...keyphrases: [key: string, surface: string][]) =>
      paper({ id, keyphrases, upvotes: null });
    await writePapers(
      write,
      [
        written('1', ['chain of thought prompt', 'Chain-of-Thought prompts'], ['autoencoder', 'Auto-Encoders']),
        written('2', ['chain of thought prompt', 'chain-of-thought prompt'], ['autoencoder', 'auto-encoder']),
        written('3', ['chain of thought', 'Chain-of-Thought']),
      ],
      huggingface,
    );
    const suggested = async (text: string) =>
      (await suggestKeys(read, 'keyword', text, 10)).map(({ key, exact }) => [key, exact]);
    expect(await suggested('Chain-of-Thoughts')).toEqual([
      ['chain of thought', true],
      ['chain of thought prompt', false],
    ]);
    expect(await suggested('chain-of-thought promp')).toEqual([['chain of thought prompt', false]]);
    expect(await suggested('auto-enc')).toEqual([['autoencoder', false]]);
    const now = { from: '2025-01-01', to: '2025-01-31' };
    const { rows } = await rankKeys(read, 'keyword', everyPaper, now, null, { limit: 9, text: 'Chain-of-Thoughts' });
    expect(rows.map(({ key }) => key)).toEqual(['chain of thought prompt', 'chain of thought']);
  });

  it('names series, and has no name for what nothing is counted under', async () => {
    const { read, write } = await open();
    await saveTaxonomy(write, taxonomy);
    await writePapers(write, corpus, huggingface);
    const [area] = taxonomy.areas;
    const names = await labelsOf(read, [
      { dimension: 'all', key: '' },
      { dimension: 'area', key: area?.id ?? '' },
      { dimension: 'category', key: 'cs.RO' },
      { dimension: 'category', key: 'cs.XX' },
      { dimension: 'source', key: 'page' },
      { dimension: 'keyword', key: 'world model' },
      { dimension: 'source-keyword', key: 'world model' },
      { dimension: 'source-keyword', key: 'world' },
    ]);
    expect(names).toEqual(
      new Map([
        [`area:${area?.id}`, area?.name],
        ['category:cs.RO', 'cs.RO'],
        ['source:page', 'Saved Hugging Face page'],
        ['keyword:world model', 'world model'],
        ['source-keyword:world', 'World'],
      ]),
    );
  });

  it('gives the papers listed on some days, most upvotes first, unknown last', async () => {
    const { read, write } = await open();
    await writePapers(write, corpus, huggingface);
    expect(await cohorts(read, ['2025-01-07', '2025-01-06', '2025-01-08'])).toEqual([
      { key: '1', listedOn: '2025-01-06', upvotes: 4, observedAt: '2025-01-06T12:00:00Z' },
      { key: '2', listedOn: '2025-01-07', upvotes: 9, observedAt: '2025-01-07T00:00:00Z' },
      { key: '3', listedOn: '2025-01-07', upvotes: null, observedAt: null },
    ]);
    expect(await observationsOf(read, ['2', '3', '2'])).toEqual([
      { key: '2', observedAt: '2025-01-07T00:00:00Z', upvotes: 9, comments: null, stars: null },
    ]);
  });

  it('totals what there is', async () => {
    const { read, write } = await open();
    expect(await readTotals(read)).toMatchObject({ papers: 0, lastListed: null, asOf: null, synthetic: false });
    await writePapers(write, [paper({ id: null, title: 'Invented' })], demo);
    expect(await readTotals(read)).toMatchObject({ papers: 1, synthetic: true });
    await writePapers(write, corpus, huggingface);
    expect(await readTotals(read, '2')).toEqual({
      papers: 4,
      listings: 3,
      observations: 2,
      authors: 1,
      keyphrases: 5,
      topics: 1,
      papersWithTopic: 1,
      rejects: 0,
      runs: 0,
      firstListed: '2025-01-06',
      lastListed: '2025-01-07',
      lastPublished: '2025-02-01',
      asOf: '2025-01-07T00:00:00Z',
      synthetic: false,
      awaitingEnrichment: 4,
    });
    expect((await readTotals(read, '1')).awaitingEnrichment).toBe(0);
    expect((await listSources(read)).find(({ id }) => id === 'huggingface')).toEqual({
      id: 'huggingface',
      name: 'Hugging Face Daily Papers',
      papers: 4,
      first: '2025-01-06',
      last: '2025-01-07',
    });
  });

  it('stores a taxonomy in place of the one before', async () => {
    const { read, write } = await open();
    expect(await findTaxonomyVersion(read)).toBeNull();
    const topic = { id: 'world-models', name: 'World models', area: 'area-a', definition: 'D.', aliases: [], slot: 3 };
    const areas = [{ id: 'area-a', name: 'A' }];
    await saveTaxonomy(write, { version: '1', areas, topics: [{ ...topic, id: 'old' }, topic] });
    await saveTaxonomy(write, { version: '2', areas, topics: [topic] });
    await writePapers(write, corpus, huggingface);
    expect(await findTaxonomyVersion(read)).toBe('2');
    expect(await listAreas(read)).toEqual([{ id: 'area-a', name: 'A', papers: 1 }]);
    expect(await listTopics(read)).toEqual([
      {
        id: 'world-models',
        name: 'World models',
        shortName: 'World models',
        areaId: 'area-a',
        definition: 'D.',
        broaderId: null,
        slot: 3,
        papers: 1,
      },
    ]);
  });
});

import { expect, test } from 'vitest';
import {
  corpusKeys,
  corpusStatistics,
  extractKeyphrases,
  keyphrasesAndCorpusKeys,
  keyphrasesOfPapers,
} from './index.ts';

const papers = [
  { id: 1, title: 'Tide tables for harbors', abstract: 'Tide tables and tide tables.' },
  { id: 2, title: 'A tide table', abstract: 'We study harbor seals.' },
  { id: 3, title: 'Large language models', abstract: 'LLMs act.' },
  { id: 4, title: '', abstract: '' },
];

test('documentFrequency counts papers, not occurrences, by key: plurals and acronyms together', () => {
  const { documents, documentFrequency } = corpusStatistics(papers);
  expect(documents).toBe(4);
  expect(documentFrequency('tide table')).toBe(2);
  expect(documentFrequency('harbor')).toBe(2);
  expect(documentFrequency('large language model')).toBe(1);
  expect(documentFrequency('never seen')).toBe(1);
  expect(
    corpusStatistics([...papers, { title: 'On LLM', abstract: '' }]).documentFrequency('large language model'),
  ).toBe(2);
});

test('no papers: no documents, and keyphrases as without statistics', () => {
  const nothing = corpusStatistics([]);
  expect(nothing.documents).toBe(0);
  const [paper] = papers;
  if (paper === undefined) throw new Error('no paper');
  expect(extractKeyphrases(paper, { profile: 'indexer', ...nothing })).toEqual(
    extractKeyphrases(paper, { profile: 'indexer' }),
  );
});

test.each(['author', 'indexer'] as const)(
  '%s: each paper of a collection in its order, as text in rank order',
  (profile) => {
    const statistics = corpusStatistics(papers);
    expect([...keyphrasesOfPapers(papers, { profile, top: 2 })]).toEqual(
      papers.map((paper) => ({
        id: paper.id,
        keyphrases: extractKeyphrases(paper, { profile, top: 2, ...statistics }).map(({ surface }) => surface),
      })),
    );
  },
);

test('one reading gives the keyphrases and the corpus keys that two give', () => {
  const defining = {
    title: 'Retrieval-augmented generation (RAG)',
    abstract: 'RAG of $k$-means trees; RAG with LLMs.',
  };
  for (const paper of [...papers, defining]) {
    const { keyphrases, corpusKeys: keys } = keyphrasesAndCorpusKeys(paper, { top: 5 });
    expect(keyphrases).toEqual(extractKeyphrases(paper, { top: 5 }));
    expect(keys).toEqual(corpusKeys(paper));
  }
});

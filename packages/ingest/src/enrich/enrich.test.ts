import { describe, expect, it } from 'vitest';
import { enrich } from './enrich.ts';
import { ENRICHMENT_VERSION } from './version.ts';

const paper = {
  title: 'Retrieval-Augmented Generation for Invented Archives',
  abstract:
    'We study retrieval-augmented generation (RAG) with large language models on an invented archive. RAG helps.',
  keywords: ['Large Language Models (LLMs)', 'LLM', 'archives', ''],
};

describe('enrich', () => {
  const { version, keyphrases, topics } = enrich(paper);

  it('says what it was worked out with', () => {
    expect(version).toBe(ENRICHMENT_VERSION);
  });

  it('finds topics, and where the paper names them', () => {
    const rag = topics.find(({ topicId }) => topicId === 'retrieval-augmented-generation' || topicId === 'rag');
    const [span] = rag?.spans ?? [];
    expect(span?.field).toBe('title');
    expect(paper.title.slice(span?.start, span?.end)).toBe('Retrieval-Augmented');
  });

  it('keeps a keyword of the source once however it is written; an acronym is its own, until its synonym group counts it', () => {
    const given = keyphrases.filter(({ origin }) => origin === 'source');
    expect(given.map(({ key, surface }) => [key, surface])).toEqual([
      ['large language model', 'Large Language Models (LLMs)'],
      ['llm', 'LLM'],
      ['archive', 'archives'],
    ]);
  });

  it('extracts keyphrases with their places', () => {
    const extracted = keyphrases.filter(({ origin }) => origin === 'extracted');
    expect(extracted.map(({ key }) => key)).toContain('retrieval augmented generation');
    for (const { spans } of extracted) {
      for (const { field, start, end } of spans)
        expect(paper[field as 'title' | 'abstract'].slice(start, end)).not.toBe('');
    }
  });

  it('gives the same for the same paper', () => {
    expect(enrich(paper)).toEqual(enrich(structuredClone(paper)));
  });
});

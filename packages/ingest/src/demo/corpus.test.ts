import { isWorkday } from '@papertide/core';
import { describe, expect, it } from 'vitest';
import { enrich } from '../enrich/enrich.ts';
import { type DemoDay, inventCorpus } from './corpus.ts';
import * as words from './words.ts';

const through = '2026-05-29';
const corpus = [...inventCorpus(through)];
const papers = corpus.flatMap((day) => day.listed);

describe('the demo corpus', () => {
  it('holds about 12,000 papers of 24 months', () => {
    expect(papers.length).toBeGreaterThan(11_000);
    expect(papers.length).toBeLessThan(13_000);
    expect([corpus[0]?.day, corpus.at(-1)?.day]).toEqual(['2024-05-30', through]);
  });

  it('lists papers on working days only', () => {
    expect(corpus.filter(({ day, listed }) => listed.length > 0 !== isWorkday(day))).toEqual([]);
  });

  it('is the same for the same day', () => {
    const first = (days: Iterable<DemoDay>) => [...days].slice(0, 40);
    expect(first(inventCorpus(through))).toEqual(corpus.slice(0, 40));
  });

  it('gives every paper a key and a title of its own, and no arXiv id', () => {
    expect(new Set(papers.map(({ paper }) => paper.key)).size).toBe(papers.length);
    expect(new Set(papers.map(({ paper }) => paper.title)).size).toBe(papers.length);
    expect(papers.every(({ paper }) => paper.arxivId === null && /^demo\.\d{5}$/.test(paper.key))).toBe(true);
  });

  it('never reads a paper after its last day or before its listing', () => {
    const readings = corpus.flatMap(({ day, listed, readAgain }) =>
      [...listed, ...readAgain].map((paper) => ({ day, paper })),
    );
    expect(readings.length).toBeGreaterThan(5 * papers.length);
    for (const { day, paper } of readings) expect(paper.observation?.observedAt.slice(0, 10)).toBe(day);
  });

  it('spreads upvotes to the right: the mean is well above the median', () => {
    const last = new Map(
      corpus.flatMap((day) => [...day.listed, ...day.readAgain]).map((p) => [p.paper.key, p.observation?.upvotes ?? 0]),
    );
    const upvotes = [...last.values()].sort((a, b) => a - b);
    const median = upvotes[Math.floor(upvotes.length / 2)] ?? 0;
    const mean = upvotes.reduce((a, b) => a + b, 0) / upvotes.length;
    expect(median).toBeGreaterThan(5);
    expect(mean).toBeGreaterThan(1.4 * median);
  });

  it('has filling words that name no topic', () => {
    const texts = [
      words.methods,
      words.measures,
      words.openings,
      words.middles,
      words.endings,
      words.titles,
      words.qualities,
    ];
    for (const text of texts.flat())
      expect([text, enrich({ title: text, abstract: text, keywords: [text] }).topics]).toEqual([text, []]);
  });

  it('holds topics that rise and topics that fade', () => {
    const half = Math.floor(papers.length / 2);
    const counts = new Map<string, [number, number]>();
    for (const [i, { paper }] of papers.entries()) {
      if (i % 4 !== 0) continue;
      for (const { topicId } of enrich(paper).topics) {
        const count = counts.get(topicId) ?? [0, 0];
        count[i < half ? 0 : 1]++;
        counts.set(topicId, count);
      }
    }
    const large = [...counts.values()].filter(([before, after]) => before + after >= 40);
    expect(large.filter(([before, after]) => after > 2 * before).length).toBeGreaterThan(1);
    expect(large.filter(([before, after]) => before > 2 * after).length).toBeGreaterThan(1);
  });

  it('speaks of topics that the matcher finds', () => {
    const sample = papers.filter((_, i) => i % 40 === 0);
    const found = sample.filter(({ paper }) => enrich(paper).topics.length > 0);
    expect(found.length / sample.length).toBeGreaterThan(0.95);
  });
});

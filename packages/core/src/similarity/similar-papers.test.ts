import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '../networks/index.ts';
import { createLatentSpace } from './latent-space.ts';
import { createSimilarPapers } from './similar-papers.ts';
import { mostFrequentSurfaces } from './surfaces.ts';
import { paperTerms } from './terms.ts';
import { tfIdf, vocabularyOfPapers } from './tf-idf.ts';
import { createTopList } from './top-list.ts';

const paper = (id: string, title: string, abstract = '') => ({ id, title, abstract });
const corpus = [
  paper('a', 'Quantization of language models', 'We quantize weights to four bits.'),
  paper('b', 'Low-bit quantization', 'Weights of language models in four bits.'),
  paper('c', 'Video generation with diffusion', 'A diffusion model makes videos.'),
  paper('d', 'Image diffusion', 'Diffusion models make images.'),
  paper('e', 'Seismology'),
];
const small = () => createSimilarPapers(corpus, { random: seededRandom(1) });

describe('paperTerms', () => {
  test('stems without function words, numbers and single letters; the title counts three times', () => {
    const terms = paperTerms(paper('x', 'Learning to learn', 'We learned 3 things with a C++ tool in 2024.'));
    expect([...terms]).toEqual([
      ['learn', { count: 7, surface: 'learning' }],
      ['thing', { count: 1, surface: 'things' }],
      ['c++', { count: 1, surface: 'c++' }],
      ['tool', { count: 1, surface: 'tool' }],
    ]);
  });

  test('a term is shown as most papers write it', () => {
    const papers = ['reasoning', 'reasoned', 'reasoning'].map((title) => paperTerms({ title, abstract: '' }));
    expect(mostFrequentSurfaces(papers).get('reason')).toBe('reasoning');
  });
});

describe('createSimilarPapers', () => {
  test('papers with the same rare words come first, and say which', () => {
    const [first] = small().similarTo('a') ?? [];
    expect(first?.id).toBe('b');
    expect(first?.sharedTerms.slice(0, 1)).toEqual(['quantization']);
    expect(first?.sharedTerms).toContain('bits');
    expect(first?.score).toBeGreaterThan(0.3);
    expect(small().similarTo('c')?.[0]?.id).toBe('d');
  });

  test('a paper that shares no word has no similar paper; an unknown id no answer', () => {
    expect(small().similarTo('e')).toEqual([]);
    expect(small().similarTo('z')).toBeNull();
    expect(
      createSimilarPapers([], { random: seededRandom(1) }).similarToText({ title: 'Video', abstract: '' }),
    ).toEqual([]);
  });

  test('a text outside the index; as many as asked', () => {
    const text = { title: 'Diffusion', abstract: '' };
    expect(
      small()
        .similarToText(text)
        .map(({ id }) => id),
    ).toEqual(['d', 'c']);
    expect(small().similarToText(text, 1)).toHaveLength(1);
    expect(small().similarToText(text, 0)).toEqual([]);
  });

  test('a paper added is found, by the words that were known; twice counts once', () => {
    const index = small();
    expect(index.add(paper('f', 'Seismology of icequakes'))).toBe(true);
    expect(index.add(paper('f', 'Other'))).toBe(false);
    expect(index.size).toBe(6);
    expect(index.similarTo('e')).toEqual([{ id: 'f', score: expect.closeTo(1, 12), sharedTerms: ['seismology'] }]);
    expect(index.isRefitDue).toBe(true);
    expect(createSimilarPapers([...corpus, ...corpus], { random: seededRandom(1) }).size).toBe(5);
  });

  test('a refit is due after a tenth of new papers, and where a latent space has come within reach', () => {
    const many = Array.from({ length: 20 }, (_, i) => paper(`p${i}`, `word${i} common`));
    const index = createSimilarPapers(many, { random: seededRandom(1), leastForLatent: 22 });
    expect([index.isLatent, index.isRefitDue]).toEqual([false, false]);
    index.add(paper('x', 'common'));
    expect(index.isRefitDue).toBe(false);
    index.add(paper('y', 'common'));
    expect(index.isRefitDue).toBe(true);
    const latent = createSimilarPapers(many, { random: seededRandom(1), leastForLatent: 20 });
    expect([latent.isLatent, latent.isRefitDue]).toEqual([true, false]);
  });

  test('the latent space finds a paper that shares no word with another but whose words keep company with its words', () => {
    const company = Array.from({ length: 12 }, (_, i) => paper(`m${i}`, 'car automobile', 'engine'));
    const others = Array.from({ length: 12 }, (_, i) => paper(`o${i}`, 'poem verse', 'rhyme'));
    const asked = [paper('q', 'car car'), paper('hit', 'automobile'), paper('miss', 'poem')];
    const build = (leastForLatent: number) =>
      createSimilarPapers([...company, ...others, ...asked], {
        random: seededRandom(1),
        leastForLatent,
        dimensions: 2,
      });
    const all = (leastForLatent: number) =>
      build(leastForLatent)
        .similarTo('q', 30)
        ?.map(({ id }) => id);
    expect(all(999)).not.toContain('hit');
    expect(all(1)).toContain('hit');
    expect(all(1)).not.toContain('miss');
    expect(
      build(1)
        .similarTo('q', 30)
        ?.find(({ id }) => id === 'hit'),
    ).toMatchObject({
      score: expect.closeTo(0.3, 3),
      sharedTerms: [],
    });
  });

  const words = ['agent', 'graph', 'video', 'robot', 'token', 'noise', 'image', 'audio'];
  const corpora = fc
    .array(fc.array(fc.constantFrom(...words), { maxLength: 6 }), { maxLength: 14 })
    .map((lists) => lists.map((list, i) => paper(`p${String(i).padStart(2, '0')}`, '', list.join(' '))));

  test('oracle: as by scoring every paper in turn, with and without latent space', () => {
    fc.assert(
      fc.property(corpora, fc.boolean(), fc.integer({ min: 1, max: 5 }), (papers, isLatent, top) => {
        const leastForLatent = isLatent ? 1 : 999;
        const options = { random: seededRandom(1), leastForLatent, dimensions: 3 };
        const index = createSimilarPapers(papers, options);
        expect(index.isLatent).toBe(isLatent && papers.length > 0);
        const terms = papers.map((p) => Array.from(paperTerms(p), ([t, { count }]): [string, number] => [t, count]));
        const lists = terms.map((list) => list.map(([t]) => t));
        const vocabulary = vocabularyOfPapers(lists, isLatent ? 2 : 1);
        const vectors = terms.map((list) => tfIdf(list, vocabulary));
        const space = isLatent ? createLatentSpace(vectors, vocabulary.terms.length, 3, seededRandom(1)) : null;
        const cosine = (i: number, j: number) => {
          const row = new Map(vectors[i]?.column.map((term, k) => [term, vectors[i]?.value[k] ?? 0]));
          return (vectors[j]?.column ?? []).reduce(
            (sum, t, k) => sum + (row.get(t) ?? 0) * (vectors[j]?.value[k] ?? 0),
            0,
          );
        };
        for (const [i, { id }] of papers.entries()) {
          const scores = papers
            .map((other, j) => ({
              id: other.id,
              score: space === null ? cosine(i, j) : 0.7 * cosine(i, j) + 0.3 * space.cosine(space.vectorOf(i), j),
            }))
            .filter((other) => other.id !== id && other.score > 1e-9)
            .sort((a, b) => b.score - a.score);
          const found = (index.similarTo(id, top) ?? []).filter(({ score }) => score > 1e-9);
          expect(found).toHaveLength(Math.min(top, scores.length));
          for (const [k, { id: other, score }] of found.entries()) {
            expect(score).toBeCloseTo(scores[k]?.score ?? Number.NaN, 6);
            expect(score).toBeCloseTo(scores.find((s) => s.id === other)?.score ?? Number.NaN, 6);
          }
        }
      }),
    );
  });

  test('law: the same random numbers give the same answers; scores fall, above 0, at most 1', () => {
    fc.assert(
      fc.property(corpora, fc.nat(9), (papers, seed) => {
        const build = () =>
          createSimilarPapers(papers, { random: seededRandom(seed), leastForLatent: 1, dimensions: 4 });
        const index = build();
        const again = build();
        for (const { id } of papers) {
          const found = index.similarTo(id) ?? [];
          expect(again.similarTo(id)).toEqual(found);
          expect(found.map((f) => f.id)).not.toContain(id);
          for (const [k, { score }] of found.entries()) {
            expect(score).toBeGreaterThan(0);
            expect(score).toBeLessThanOrEqual(found[k - 1]?.score ?? 1);
          }
        }
      }),
    );
  });
});

test('law: a top list holds what sorting would put first, whatever the order of offers', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1, max: 5 })), fc.nat(6), (scores, most) => {
      const expected = scores
        .map((score, place) => ({ place, score }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score || a.place - b.place)
        .slice(0, most);
      const [forward, backward] = [createTopList(most), createTopList(most)];
      for (const [place, score] of scores.entries()) forward.offer(place, score);
      for (const [place, score] of [...scores.entries()].reverse()) backward.offer(place, score);
      expect(forward.entries).toEqual(expected);
      expect(backward.entries).toEqual(expected);
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasReference, readReference } from '../../test-support/reference.ts';
import { classTerms } from './c-tf-idf.ts';
import { communityTerms } from './community-terms.ts';

const counted = (words: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

describe('classTerms', () => {
  test('a term of one class outweighs one as frequent that all classes share', () => {
    const [first] = classTerms([counted(['own', 'shared']), counted(['other', 'shared'])]);
    expect(first?.map(({ term }) => term)).toEqual(['own', 'shared']);
    expect(first?.[0]?.weight).toBeCloseTo(0.5 * Math.log(1 + 2 / 1), 12);
    expect(first?.[1]?.weight).toBeCloseTo(0.5 * Math.log(1 + 2 / 2), 12);
  });

  test('an empty class has no terms; ties go by name', () => {
    expect(classTerms([])).toEqual([]);
    expect(classTerms([new Map(), counted(['b', 'a'])]).map((terms) => terms.map(({ term }) => term))).toEqual([
      [],
      ['a', 'b'],
    ]);
  });

  test('law: every term of a class is given once, heaviest first, above 0', () => {
    const classes = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e')), { maxLength: 5 });
    fc.assert(
      fc.property(classes, (words) => {
        for (const [c, terms] of classTerms(words.map(counted)).entries()) {
          expect(terms.map(({ term }) => term).sort()).toEqual([...new Set(words[c])].sort());
          for (const [i, { weight }] of terms.entries()) {
            expect(weight).toBeGreaterThan(0);
            expect(weight).toBeLessThanOrEqual(terms[i - 1]?.weight ?? Number.POSITIVE_INFINITY);
          }
        }
      }),
    );
  });

  type Reference = { ctfidf: { classes: Record<string, string[]>; W: Record<string, Record<string, number>> } };

  test.skipIf(!hasReference('misc.json'))('reference values to 1e-12', () => {
    const { ctfidf } = readReference<Reference>('misc.json');
    const names = Object.keys(ctfidf.classes);
    const found = classTerms(names.map((name) => counted(ctfidf.classes[name] ?? [])));
    for (const [c, name] of names.entries()) {
      const expected = ctfidf.W[name] ?? {};
      expect(found[c]).toHaveLength(Object.keys(expected).length);
      for (const { term, weight } of found[c] ?? []) {
        expect(Math.abs(weight - (expected[term] ?? Number.NaN))).toBeLessThan(1e-12);
      }
    }
  });
});

describe('communityTerms', () => {
  test('a community is told by the keys of its papers that other papers seldom have, its own only', () => {
    const papers = [
      ['llm', 'agent', 'tool'],
      ['llm', 'agent'],
      ['llm', 'tool'],
      ['diffusion', 'image', 'llm'],
      ['diffusion', 'image'],
      ['diffusion', 'video'],
    ];
    const keys = ['llm', 'agent', 'tool', 'diffusion', 'image', 'video'];
    const terms = communityTerms(papers, keys, [0, 0, 0, 1, 1, 1]);
    expect(terms.map((own) => own.map(({ term }) => term))).toEqual([
      ['llm', 'agent', 'tool'],
      ['diffusion', 'image', 'video'],
    ]);
  });

  test('no papers, no keys, and keys that no paper has', () => {
    expect(communityTerms([], [], [])).toEqual([]);
    expect(communityTerms([['x']], ['a', 'b'], [0, 1])).toEqual([[], []]);
  });
});
